package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each rule is to find on the day of each era, written down while the sub-district is planned.
 */
public final class Answers {

    private final Map<String, Map<Era, List<Finding>>> findings = new LinkedHashMap<>();
    private final List<Explanation> explanations = new ArrayList<>();

    /**
     * Writes down what a rule is to find.
     *
     * @param rule the key of the rule
     * @param era on which day
     * @param finding of what it finds what
     */
    public void record(String rule, Era era, Finding finding) {
        findings.computeIfAbsent(rule, added -> new EnumMap<>(Era.class))
                .computeIfAbsent(era, added -> new ArrayList<>())
                .add(finding);
    }

    /**
     * Explains a gap.
     *
     * @param explanation which, why and when
     */
    public void explain(Explanation explanation) {
        explanations.add(explanation);
    }

    /**
     * What a rule finds before anything is explained.
     *
     * @param rule the key of the rule
     * @param era on which day
     * @return the findings as they were planned
     */
    public List<Finding> planned(String rule, Era era) {
        return findings.getOrDefault(rule, Map.of()).getOrDefault(era, List.of());
    }

    /**
     * What a rule is to find.
     *
     * @param rule the key of the rule
     * @param era on which day
     * @return the findings in the order in which they are listed
     */
    public List<Finding> findings(String rule, Era era) {
        List<Explanation> own =
                explanations.stream().filter(each -> each.rule().equals(rule)).toList();
        return planned(rule, era).stream()
                .map(finding ->
                        own.stream().anyMatch(each -> each.explains(finding, era)) ? finding.explained() : finding)
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * The gaps that are explained.
     *
     * @return the explanations
     */
    public List<Explanation> explanations() {
        return explanations;
    }
}
