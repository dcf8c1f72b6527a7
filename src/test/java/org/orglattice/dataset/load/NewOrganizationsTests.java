package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.Entry;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/** The graph holds {@code known}, and {@code dated}, which was not always there. */
class NewOrganizationsTests {

    private static final GraphView VIEW = view(
            new KnownEntity("known", "Organization", "s", "GRID", null, Period.ALWAYS),
            new KnownEntity("dated", "Organization", "s", "GRID", null, new Period(LocalDate.of(2020, 1, 1), null)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            a b<a c<b,       a b c
            a<known b<a,     a b
            a b<dated c<b,   a
            known a<known b, b
            a@2020 b<a c,    c
            """)
    void areThoseWhosePathIsThatOfTheirHomeOnEveryDay(String rows, String expected) {
        List<Entry> found = NewOrganizations.among(
                Arrays.stream(rows.split(" ")).map(NewOrganizationsTests::row).toList(), VIEW);

        assertThat(found.stream().map(row -> row.required("id")).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static GraphView view(KnownEntity... entities) {
        return new GraphView(
                Arrays.stream(entities).collect(Collectors.toMap(KnownEntity::id, entity -> entity)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Entry row(String text) {
        String[] dated = text.split("@");
        String[] ends = dated[0].split("<");
        Map<String, Object> values = new HashMap<>(Map.of("id", ends[0]));
        if (ends.length > 1) {
            values.put("home", ends[1]);
        }
        if (dated.length > 1) {
            values.put("established", PartialDate.parse(dated[1]).orElseThrow());
        }
        return new Entry("organizations", "organizations.csv", 2, values);
    }
}
