package org.orglattice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is known of the fictional sub-district covers all that a rule can find. */
class SampleAnswersTests {

    private static final List<String> ORDER = List.of("VIOLATION", "MISSING", "PARTIAL", "EXPLAINED", "SATISFIED");

    /** What each template can find. */
    private static final Map<String, Set<String>> OUTCOMES = new TreeMap<>(Map.ofEntries(
            Map.entry("TWO_WAY_ENTRY", Set.of("SATISFIED", "PARTIAL", "MISSING", "EXPLAINED")),
            Map.entry("SHARED_HOLDER", Set.of("SATISFIED", "PARTIAL", "MISSING", "EXPLAINED")),
            Map.entry("EX_OFFICIO", Set.of("SATISFIED", "PARTIAL", "MISSING", "EXPLAINED")),
            Map.entry("FORBIDDEN_OVERLAP", Set.of("SATISFIED", "VIOLATION", "EXPLAINED")),
            Map.entry("ESTABLISHED", Set.of("SATISFIED", "PARTIAL", "MISSING", "EXPLAINED")),
            Map.entry("POST_FILLED", Set.of("SATISFIED", "PARTIAL", "MISSING", "EXPLAINED")),
            Map.entry("SIZE_RANGE", Set.of("SATISFIED", "VIOLATION", "MISSING", "EXPLAINED")),
            Map.entry("TERM_DUE", Set.of("SATISFIED", "PARTIAL", "VIOLATION", "EXPLAINED")),
            Map.entry("UNATTACHED", Set.of("SATISFIED", "MISSING", "EXPLAINED")),
            Map.entry("CONCURRENT_LIMIT", Set.of("SATISFIED", "VIOLATION", "EXPLAINED")),
            Map.entry("POSSIBLE_DUPLICATE", Set.of("SATISFIED", "PARTIAL", "VIOLATION", "EXPLAINED")),
            Map.entry("FIGURE_RECONCILED", Set.of("SATISFIED", "PARTIAL", "MISSING", "VIOLATION", "EXPLAINED"))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
    void hasEachOutcomeOfEachTemplate(long seed) {
        Sample sample = Sample.generate(folder, 1, seed);
        Map<String, Set<String>> found = new TreeMap<>();
        sample.town()
                .get("rules")
                .forEach(rule -> rule.get("days")
                        .forEach(day -> day.get("findings")
                                .forEach(finding -> found.computeIfAbsent(
                                                rule.get("template").asString(), added -> new TreeSet<>())
                                        .add(finding.get("outcome").asString()))));
        // whatever belongs nowhere does not belong to the sub-district either
        sample.expected()
                .get("unattached")
                .get("days")
                .forEach(day -> day.get("findings")
                        .forEach(finding -> found.get("UNATTACHED")
                                .add(finding.get("outcome").asString())));

        assertThat(found).isEqualTo(OUTCOMES);
    }

    @Test
    void checksSeveralPairingsAndModes() {
        Set<String> pairings = new TreeSet<>();
        Sample.SHIPPED.rows("rules").forEach(rule -> {
            String parameters = rule.getField("parameters");
            if (parameters.contains("pairing")) {
                pairings.add(
                        rule.getField("template") + " " + parameters.replaceAll(".*\"pairing\": \"(\\w+)\".*", "$1"));
            }
        });

        assertThat(pairings)
                .contains(
                        "TWO_WAY_ENTRY HOST",
                        "TWO_WAY_ENTRY SERVICE",
                        "SHARED_HOLDER SIBLING",
                        "SHARED_HOLDER COMMUNITY",
                        "SHARED_HOLDER PARTICIPATION",
                        "FORBIDDEN_OVERLAP SERVICE",
                        "FORBIDDEN_OVERLAP PARTICIPATION",
                        "FORBIDDEN_OVERLAP COMMUNITY");
    }

    @Test
    void countsWhatItListsInTheOrderPromised() {
        Comparator<JsonNode> order = Comparator.comparing((JsonNode finding) ->
                        ORDER.indexOf(finding.get("outcome").asString()))
                .thenComparing(finding -> finding.get("subject").asString())
                .thenComparing(finding -> finding.get("counterpart").asString(""));
        for (JsonNode rule : Sample.SHIPPED.town().get("rules")) {
            for (JsonNode day : rule.get("days")) {
                List<JsonNode> findings = new ArrayList<>();
                day.get("findings").forEach(findings::add);
                Map<String, Integer> counts = new HashMap<>();
                findings.forEach(finding -> counts.merge(finding.get("outcome").asString(), 1, Integer::sum));

                assertThat(findings).as("%s", rule.get("rule")).isSortedAccordingTo(order);
                assertThat(List.of(
                                day.get("violations").asInt(),
                                day.get("missing").asInt(),
                                day.get("partial").asInt(),
                                day.get("explained").asInt(),
                                day.get("satisfied").asInt()))
                        .isEqualTo(ORDER.stream()
                                .map(outcome -> counts.getOrDefault(outcome, 0))
                                .toList());
                assertThat(day.get("checked").asInt()).isEqualTo(findings.size() - counts.getOrDefault("EXPLAINED", 0));
            }
        }
    }

    @Test
    void checksNothingOutsideThePeriodOfARule() {
        JsonNode rule = null;
        for (JsonNode each : Sample.SHIPPED.town().get("rules")) {
            rule = each.get("rule").asString().endsWith("compound-branch-two-way") ? each : rule;
        }

        assertThat(rule).isNotNull();
        assertThat(rule.get("days").get(0).get("checked").asInt()).isZero();
        assertThat(rule.get("days").get(0).get("coverage").isNull()).isTrue();
        assertThat(rule.get("days").get(0).get("targetMet").isNull()).isTrue();
        assertThat(rule.get("days").get(1).get("checked").asInt()).isPositive();
    }
}
