package org.orglattice.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.PersonalReading;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.posting.Member;
import org.orglattice.provenance.Mechanism;
import org.orglattice.query.NodeObject;
import org.orglattice.query.QueryLimits;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what people look for by name, part of a name, code or pinyin.
 */
@Controller
class SearchController {

    private static final Cypher SEARCH = Cypher.file("search/search");
    private static final Cypher PLACE = Cypher.file("search/place");

    // the longest name there may be; nobody looks for more
    private static final int LONGEST_TEXT = 200;

    // Enough that the index, which puts whole spellings first, has them all before they are ranked.
    private static final int LEAST_CANDIDATES = 100;

    private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score)
            .reversed()
            .thenComparing(hit -> hit.label().length())
            .thenComparing(hit -> hit.node().id());

    private final QueryLimits limits;

    SearchController(QueryLimits limits) {
        this.limits = limits;
    }

    @QueryMapping
    CompletableFuture<List<SearchHit>> search(
            @Argument String text,
            @Argument @Nullable String within,
            @Argument int first,
            Snapshot snapshot,
            PersonalReading personal) {
        if (first < 1 || first > limits.pageSize()) {
            throw RequestError.badInput(
                    "first 应在 1 到 %2$d 之间，而不是 %1$d。",
                    "first has to be from 1 to %2$d, not %1$d.", first, limits.pageSize());
        }
        if (text.length() > LONGEST_TEXT) {
            throw RequestError.badInput("text 最多 %s 个字。", "text may have %s characters at most.", LONGEST_TEXT);
        }
        SearchText looked = SearchText.of(text);
        if (looked.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        Map<String, Object> arguments = Map.of(
                "terms",
                looked.indexQuery(),
                "candidates",
                Math.max(LEAST_CANDIDATES, 2 * first),
                "reach",
                personal.reach().segments());
        return OrganizationQueries.within(
                within,
                snapshot,
                snapshot.ask(SEARCH, OrganizationQueries.key(within), arguments)
                        .thenApply(rows -> rows.stream()
                                .map(row -> hit(row, looked, snapshot))
                                .sorted(BEST_FIRST)
                                .limit(first)
                                .toList()));
    }

    private static SearchHit hit(Row row, SearchText looked, Snapshot snapshot) {
        return switch (row.text("type")) {
            case "Organization" -> organization(Organization.of(row), row, looked, snapshot);
            case "Member" -> hit(Member.of(row), row, looked);
            default -> hit(Mechanism.of(row), row, looked);
        };
    }

    private static SearchHit hit(NodeObject found, Row row, SearchText looked) {
        String name = row.text("name");
        return new SearchHit(found, looked.score(name, List.of(), row.text("searchTerms")), name);
    }

    private static SearchHit organization(Organization found, Row row, SearchText looked, Snapshot snapshot) {
        List<@Nullable String> others = Arrays.asList(found.shortName(), found.code(), found.uscc());
        String label = found.name() + remark(found, snapshot.day());
        return new SearchHit(found, looked.score(found.name(), others, row.text("searchTerms")), label);
    }

    private static String remark(Organization found, LocalDate day) {
        if (found.existsOn(day)) {
            return "";
        }
        return found.isDissolvedOn(day) ? "（已撤销 / dissolved）" : "（尚未成立 / not yet established）";
    }

    @SchemaMapping(typeName = "SearchHit")
    CompletableFuture<@Nullable String> path(SearchHit hit, Snapshot snapshot) {
        return snapshot.one(PLACE, hit.node().id(), Map.of(), row -> String.join(" / ", row.texts("names")));
    }
}
