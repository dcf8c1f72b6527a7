package org.orglattice.sample.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Census;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.SeatNumbers;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.RuleText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the answers that are known of one sub-district: what it consists of on each day, who served before whom, and what each rule
 * finds.
 */
final class TownAnswers {

    private static final int CLOSE = 3;
    private static final int DECIMALS = 6;
    private static final Set<String> TOLD = Set.of("PARTY_SECRETARY", "DIRECTOR");

    private final Town town;
    private final JsonGenerator json;

    TownAnswers(Town town, JsonGenerator json) {
        this.town = town;
        this.json = json;
    }

    void write() {
        Map<Post, Integer> seats = SeatNumbers.of(town);
        json.writeStartObject();
        json.writeStringProperty("id", town.id());
        json.writeArrayPropertyStart("days");
        for (Era era : Era.values()) {
            writeDay(era, new Census(town, era), seats);
        }
        json.writeEndArray();
        writeHistories();
        json.writeArrayPropertyStart("rules");
        RuleText.all().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeDay(Era era, Census census, Map<Post, Integer> seats) {
        json.writeStartObject();
        json.writeStringProperty("day", era.day().toString());
        json.writeNumberProperty("organizations", census.below(town.root(), body -> true) + 1);
        json.writeNumberProperty("members", census.members(town.root()));
        json.writeNumberProperty(
                "appointments",
                census.appointments().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        json.writeNumberProperty("posts", census.posts().size());
        json.writeNumberProperty("vacantPosts", census.vacantPosts(seats));
        json.writeNumberProperty("crossPosted", census.crossPosted());
        json.writeObjectPropertyStart("headcounts");
        for (Body body : town.bodies()) {
            boolean shown = body == town.root() || body.kind() == OrganizationKind.COMMUNITY;
            if (shown && town.holds(body, era)) {
                json.writeNumberProperty(body.id(), census.headcount(body));
            }
        }
        json.writeEndObject();
        writeSharing(census);
        json.writeEndObject();
    }

    private void writeSharing(Census census) {
        json.writeArrayPropertyStart("matrix");
        for (Census.Cell cell : census.matrix()) {
            json.writeStartObject();
            json.writeStringProperty("a", cell.a().name());
            json.writeStringProperty("b", cell.b().name());
            json.writeNumberProperty("members", cell.members());
            json.writeNumberProperty("pairs", cell.pairs());
            json.writeEndObject();
        }
        json.writeEndArray();
        List<Census.Pair> pairs = census.pairs();
        json.writeNumberProperty("interlocks", pairs.size());
        json.writeArrayPropertyStart("closeInterlocks");
        for (Census.Pair pair : pairs) {
            if (pair.members() >= CLOSE) {
                json.writeStartObject();
                json.writeStringProperty("a", pair.a());
                json.writeStringProperty("b", pair.b());
                json.writeNumberProperty("members", pair.members());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeHistories() {
        Map<Post, List<Tenure>> byPost = town.tenures().stream()
                .filter(tenure -> TOLD.contains(tenure.post().role()) && isOfTheTown(tenure))
                .collect(Collectors.groupingBy(Tenure::post));
        json.writeArrayPropertyStart("histories");
        for (Post post : town.posts()) {
            List<Tenure> tenures = byPost.getOrDefault(post, List.of());
            if (!tenures.isEmpty()) {
                json.writeStartObject();
                json.writeStringProperty("organization", post.body().id());
                json.writeStringProperty("role", post.role());
                json.writeArrayPropertyStart("holders");
                tenures.stream()
                        .sorted(Comparator.comparing(Tenure::since).reversed())
                        .forEach(this::write);
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private boolean isOfTheTown(Tenure tenure) {
        Body body = tenure.post().body();
        return body == town.root() || body.homes().on(Era.Y2026) == town.root();
    }

    private void write(Tenure tenure) {
        json.writeStartObject();
        json.writeStringProperty("member", tenure.person().id());
        json.writeStringProperty("since", tenure.since().text());
        if (tenure.until() != null) {
            json.writeStringProperty("until", tenure.until().text());
        }
        json.writeEndObject();
    }

    private void write(RuleText rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id(town.id()));
        json.writeStringProperty("template", rule.template());
        json.writeStringProperty("within", town.id());
        json.writeArrayPropertyStart("days");
        List<String> beyond = town.unattached().stream().map(Body::id).toList();
        for (Era era : Era.values()) {
            List<Finding> findings = rule.holdsIn(era) ? town.answers().findings(rule.key(), era) : List.of();
            // asked about the sub-district alone, what belongs nowhere does not belong to it either
            List<Finding> within = findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.SATISFIED || !beyond.contains(finding.subject()))
                    .toList();
            json.writeStartObject();
            json.writeStringProperty("day", era.day().toString());
            writeCounts(rule, within);
            writeFindings(json, within);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCounts(RuleText rule, List<Finding> findings) {
        long explained = count(findings, Outcome.EXPLAINED);
        long checked = findings.size() - explained;
        long satisfied = count(findings, Outcome.SATISFIED);
        json.writeNumberProperty("checked", checked);
        json.writeNumberProperty("satisfied", satisfied);
        json.writeNumberProperty("partial", count(findings, Outcome.PARTIAL));
        json.writeNumberProperty("missing", count(findings, Outcome.MISSING));
        json.writeNumberProperty("violations", count(findings, Outcome.VIOLATION));
        json.writeNumberProperty("explained", explained);
        if (checked == 0) {
            json.writeNullProperty("coverage");
            json.writeNullProperty("targetMet");
            return;
        }
        BigDecimal share = BigDecimal.valueOf(satisfied);
        json.writeNumberProperty("coverage", share.divide(BigDecimal.valueOf(checked), DECIMALS, RoundingMode.HALF_UP));
        if (rule.target().isEmpty()) {
            json.writeNullProperty("targetMet");
        } else {
            // compared exactly, not by the rounded coverage
            BigDecimal needed = new BigDecimal(rule.target()).multiply(BigDecimal.valueOf(checked));
            json.writeBooleanProperty("targetMet", share.compareTo(needed) >= 0);
        }
    }

    private static long count(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    static void writeFindings(JsonGenerator json, List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("outcome", finding.outcome().name());
            json.writeStringProperty("subject", finding.subject());
            if (finding.counterpart() == null) {
                json.writeNullProperty("counterpart");
            } else {
                json.writeStringProperty("counterpart", finding.counterpart());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
