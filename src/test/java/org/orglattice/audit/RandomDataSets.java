package org.orglattice.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.DataRows.Row;

/**
 * Small random data sets that the service loads, each with a rule for every template and an audit to ask for.
 */
final class RandomDataSets {

    /** The templates, each of which has a rule {@code rule-TEMPLATE} in every data set. */
    static final List<String> TEMPLATES = List.of(
            "TWO_WAY_ENTRY",
            "SHARED_HOLDER",
            "EX_OFFICIO",
            "FORBIDDEN_OVERLAP",
            "ESTABLISHED",
            "POST_FILLED",
            "SIZE_RANGE",
            "CONCURRENT_LIMIT",
            "TERM_DUE",
            "FIGURE_RECONCILED",
            "POSSIBLE_DUPLICATE",
            "UNATTACHED");

    private static final int THROWS = 32;
    private static final int AUDITS = 4;

    private RandomDataSets() {}

    /**
     * A data set and what to ask of it.
     *
     * @param rows the data set
     * @param audits what to ask of each of its rules
     */
    record Sample(DataRows rows, List<Audit> audits) {

        /** The same under other ids, as {@link DataRows#under} has them; those of rules too. */
        Sample under(String prefix) {
            return new Sample(
                    rows.under(prefix),
                    audits.stream().map(audit -> audit.under(prefix)).toList());
        }
    }

    /**
     * An audit.
     *
     * @param day its day
     * @param within the id of the organization to which it is narrowed, or {@code null}
     */
    record Audit(LocalDate day, @Nullable String within) {

        private Audit under(String prefix) {
            return new Audit(day, within == null ? null : prefix + within);
        }
    }

    /**
     * The id of a template's rule.
     *
     * @param template the template
     * @return the id, before {@link Sample#under} changes it
     */
    static String rule(String template) {
        return "rule-" + template;
    }

    /**
     * Random data sets.
     *
     * @return samples of 5 to 25 organizations and 2 to 7 members
     */
    static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        throwsOf(5, 25),
                        throwsOf(2, 7),
                        throwsOf(0, 45),
                        throwsOf(0, 30),
                        throwsOf(12, 12),
                        throwsOf(5, 5))
                .as((organizations, members, appointments, facts, rules, asked) -> {
                    RandomOrganizations areas = new RandomOrganizations(dice(organizations));
                    RandomPeople people = new RandomPeople(dice(members));
                    DataRows rows = areas.rows().with("members", people.rows());
                    rows = withPostings(rows, areas, people, List.of(dice(facts), dice(appointments)));
                    return ask(withRules(rows, areas, dice(rules)), areas, dice(asked));
                });
    }

    private static Arbitrary<List<List<Integer>>> throwsOf(int least, int most) {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(THROWS)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .edgeCases(EdgeCases.Config::none);
    }

    private static List<Dice> dice(List<List<Integer>> numbers) {
        return numbers.stream().map(Dice::new).toList();
    }

    /** Of the first dice, those of facts, every third makes a post. */
    private static DataRows withPostings(
            DataRows rows, RandomOrganizations areas, RandomPeople people, List<List<Dice>> dice) {
        RandomPostings postings = new RandomPostings(areas.places(), people.ids());
        RandomFacts facts = new RandomFacts(areas.places(), people.ids());
        for (int i = 0; i < dice.get(0).size(); i++) {
            if (i % 3 == 0) {
                postings.addPost(dice.get(0).get(i));
            } else {
                facts.add(dice.get(0).get(i));
            }
        }
        dice.get(1).forEach(postings::addAppointment);
        return facts.addTo(postings.addTo(rows));
    }

    private static DataRows withRules(DataRows rows, RandomOrganizations areas, List<Dice> dice) {
        RandomRules rules = new RandomRules(areas.places(), rows);
        List<Row> made = IntStream.range(0, TEMPLATES.size())
                .mapToObj(i -> rules.rule(TEMPLATES.get(i), dice.get(i)))
                .toList();
        return rows.with("rules", made);
    }

    private static Sample ask(DataRows rows, RandomOrganizations areas, List<Dice> dice) {
        List<Audit> audits = Stream.generate(() -> audit(areas, dice.get(0)))
                .limit(AUDITS)
                .distinct()
                .toList();
        LocalDate day = audits.get(0).day();
        return new Sample(RandomExplanations.addTo(rows, day, dice.subList(1, dice.size())), audits);
    }

    private static Audit audit(RandomOrganizations areas, Dice dice) {
        LocalDate day = dice.pick(RandomSpan.AUDIT_DAYS);
        return new Audit(day, dice.chance(20) ? dice.pick(areas.places()).id() : null);
    }
}
