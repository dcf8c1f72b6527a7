package org.orglattice.sample.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Outcome;

/**
 * A term of office on record, and what follows of it on the day of each era: with an alert six months ahead, and five years where
 * its end is not stated.
 *
 * @param born the latest era in which a body may have come to be that has it
 * @param since when it began
 * @param due when it ends, or {@code null} where that is not stated
 * @param number which term it is
 * @param course what is found, a letter for each era; a dot where nothing is checked
 */
record Term(Era born, @Nullable String since, @Nullable String due, int number, String course) {

    private static final List<Term> ALL = List.of(
            new Term(Era.Y2026, "2025-10", "2030-10", 3, "...S"),
            new Term(Era.Y2024, "2022-09-15", "2026-09-15", 2, "..SP"),
            new Term(Era.Y2021, "2020-03", "2025-03", 2, ".SSV"),
            new Term(Era.Y2018, "2017-05-20", "2022-05-20", 2, "SSVV"),
            new Term(Era.Y2026, "2024-11", null, 2, "...S"),
            new Term(Era.Y2024, "2022-06-30", "2027-06-30", 4, "..SS"),
            new Term(Era.Y2024, "2022-07-01", "2026-07-01", 1, "..SV"),
            new Term(Era.Y2021, "2019-06", "2024-06", 1, ".SPV"),
            new Term(Era.Y2021, "2021-04", null, 2, ".SSV"),
            new Term(Era.Y2026, null, null, 1, "...."),
            new Term(Era.Y2024, "2022-01-01", "2027-01-01", 3, "..SP"),
            new Term(Era.Y2018, "2013-11", "2018-11", 1, "PVVV"),
            new Term(Era.Y2026, "2026-03-18", "2031-03-18", 3, "...S"));

    /**
     * Gives a body a term.
     *
     * @param draft takes what is to be found
     * @param body an elected body
     * @param rule the rule that judges its term
     * @param turn which term comes first to mind
     */
    static void plan(Draft draft, Body body, String rule, int turn) {
        List<Term> possible =
                ALL.stream().filter(term -> body.born().reaches(term.born())).toList();
        Term term = possible.get(turn % possible.size());
        body.state("term_number", term.number())
                .state("term_since", term.since())
                .state("term_due", term.due());
        for (Era era : Era.values()) {
            char letter = term.course().charAt(era.ordinal());
            if (letter != '.' && body.existsIn(era)) {
                draft.record(rule, era, Outcome.of(letter), body);
            }
        }
    }
}
