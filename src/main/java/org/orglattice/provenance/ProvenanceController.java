package org.orglattice.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what sources report: figures and working mechanisms.
 */
@Controller
class ProvenanceController {

    private static final Cypher FIGURES = Cypher.file("provenance/figures");
    private static final Cypher RECORDED = Cypher.file("provenance/recorded");
    private static final Cypher MECHANISMS = Cypher.file("provenance/mechanisms");
    private static final Cypher MECHANISMS_OF = Cypher.file("provenance/mechanisms-of");
    private static final Cypher PARTIES = Cypher.file("provenance/mechanism-parties");

    @SchemaMapping(typeName = "Organization")
    CompletableFuture<List<Figure>> figures(
            Organization organization, @Argument @Nullable String metric, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("metric", metric);
        return snapshot.list(FIGURES, organization.id(), arguments, Figure::of);
    }

    @SchemaMapping
    String metricTitle(Figure figure, Locale locale) {
        return Metrics.title(figure.metric()).in(locale);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Integer> recorded(Figure figure, Snapshot snapshot) {
        return figure.counts() == null
                ? CompletableFuture.completedFuture(null)
                : snapshot.one(
                        RECORDED, figure.id(), Map.of("walk", !snapshot.isToday()), row -> row.integer("recorded"));
    }

    @QueryMapping
    CompletableFuture<List<Mechanism>> mechanisms(
            @Argument @Nullable String within, @Argument @Nullable String text, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("text", text == null ? null : text.toLowerCase(Locale.ROOT));
        arguments.put("walk", within != null && !snapshot.isToday());
        return OrganizationQueries.within(
                within, snapshot, snapshot.list(MECHANISMS, OrganizationQueries.key(within), arguments, Mechanism::of));
    }

    @SchemaMapping(typeName = "Organization", field = "mechanisms")
    CompletableFuture<List<Mechanism>> mechanismsOf(Organization organization, Snapshot snapshot) {
        return snapshot.list(MECHANISMS_OF, organization.id(), Map.of(), Mechanism::of);
    }

    @SchemaMapping
    CompletableFuture<List<Organization>> runBy(Mechanism mechanism, Snapshot snapshot) {
        return snapshot.list(PARTIES, mechanism.id(), Map.of("type", "RUN_BY"), Organization::of);
    }

    @SchemaMapping
    CompletableFuture<List<Organization>> involves(Mechanism mechanism, Snapshot snapshot) {
        return snapshot.list(PARTIES, mechanism.id(), Map.of("type", "INVOLVES"), Organization::of);
    }
}
