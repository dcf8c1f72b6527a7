package org.orglattice.sample.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.RuleText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what the rules of one sub-district find on each day.
 */
final class RuleAnswers {

    private static final int DECIMALS = 6;

    private final Town town;
    private final JsonGenerator json;

    RuleAnswers(Town town, JsonGenerator json) {
        this.town = town;
        this.json = json;
    }

    void write(RuleText rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id(town.id()));
        json.writeStringProperty("template", rule.template());
        json.writeStringProperty("within", town.id());
        json.writeArrayPropertyStart("days");
        List<String> beyond = town.records().unattached().stream().map(Body::id).toList();
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
