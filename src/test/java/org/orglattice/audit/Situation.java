package org.orglattice.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * What an audit finds and what it is asked, from which {@link AuditCase}s are made. The rule is called {@code rule} and
 * applies within {@code area}.
 *
 * @param template the rule's template
 * @param dataSets the data sets; the last one holds the rule
 * @param day the day of the audit
 * @param within what the audit is narrowed to, or {@code null}
 */
record Situation(
        String template,
        List<DataRows> dataSets,
        LocalDate day,
        @Nullable String within) {

    private static final String RULE = "rule";
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    /**
     * A situation on 1 July 2024.
     *
     * @param template the rule's template
     * @param parameters its parameters
     * @param rows the rows, as {@link DataRowsText} reads them
     * @return the situation
     */
    static Situation of(String template, String parameters, String rows) {
        Row rule = new Row(Map.of("id", RULE, "template", template, "within", "area", "parameters", parameters));
        DataRows own = DataRows.empty("own").with("rules", List.of(rule));
        return new Situation(template, List.of(DataRowsText.add(rows, own)), DAY, null);
    }

    /** Adds rows to the data set of the rule; a row with the id of one that is there changes it. */
    Situation with(String rows) {
        List<DataRows> changed = new ArrayList<>(dataSets);
        changed.add(DataRowsText.add(rows, changed.remove(changed.size() - 1)));
        return new Situation(template, changed, day, within);
    }

    /** Adds another data set, which is loaded before. */
    Situation withOthers(String rows) {
        List<DataRows> more = new ArrayList<>(dataSets);
        more.add(0, DataRowsText.add(rows, DataRows.empty("others")));
        return new Situation(template, more, day, within);
    }

    Situation parameters(String parameters) {
        List<DataRows> changed = new ArrayList<>(dataSets);
        DataRows own = changed.remove(changed.size() - 1);
        changed.add(own.with("rules", List.of(new Row(Map.of("id", RULE, "parameters", parameters)))));
        return new Situation(template, changed, day, within);
    }

    Situation on(String other) {
        return new Situation(template, dataSets, LocalDate.parse(other), within);
    }

    Situation within(String narrower) {
        return new Situation(template, dataSets, day, narrower);
    }

    /**
     * Says what has to come out.
     *
     * @param sentence what that shows
     * @param findings a line each: {@code OUTCOME subject counterpart: member member}, with or without counterpart and
     *     members
     * @return the case
     */
    AuditCase expecting(String sentence, String... findings) {
        List<Finding> expected = Arrays.stream(findings).map(Situation::finding).toList();
        return new AuditCase(template, sentence, dataSets, RULE, day, within, expected);
    }

    private static Finding finding(String line) {
        String[] parts = line.split(": ", 2);
        String[] words = parts[0].split(" ");
        return new Finding(
                Outcome.valueOf(words[0]),
                words[1],
                words.length == 2 ? null : words[2],
                parts.length == 1 ? List.of() : List.of(parts[1].split(" ")));
    }
}
