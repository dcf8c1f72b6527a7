package org.orglattice.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.query.NodeObject;
import org.orglattice.time.PartialDate;

/**
 * What ought to hold within an organization. What a source does not state is {@code null}.
 *
 * @param id unique over the whole graph
 * @param template the name of its template
 * @param title what it demands, in Chinese, or {@code null}
 * @param titleEn the same in English, or {@code null}
 * @param verdict how binding it is
 * @param target the coverage to be reached, from 0 to 1, or {@code null}
 * @param stated its parameters as stated, as JSON
 * @param within where it applies
 * @param since its first day, or {@code null} for long ago
 * @param until the first day after it, or {@code null} for still
 * @param dataset the data set that owns it
 * @param synthetic whether made up
 * @param version how often it has been changed, for {@code expectedVersion}
 */
record Rule(
        String id,
        String template,
        @Nullable String title,
        @Nullable String titleEn,
        Verdict verdict,
        @Nullable Double target,
        String stated,
        Organization within,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        String dataset,
        boolean synthetic,
        int version)
        implements NodeObject {

    static Rule of(Row row) {
        return new Rule(
                row.text("id"),
                row.text("template"),
                row.textOrNull("titleZh"),
                row.textOrNull("titleEn"),
                Verdict.valueOf(row.text("verdict")),
                row.numberOrNull("target"),
                row.text("parameters"),
                Organization.of(row.row("within")),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.text("dataset"),
                row.is("synthetic"),
                row.count("version"));
    }

    boolean isInForceOn(LocalDate day) {
        return (since == null || !since.firstDay().isAfter(day))
                && (until == null || until.firstDay().isAfter(day));
    }
}
