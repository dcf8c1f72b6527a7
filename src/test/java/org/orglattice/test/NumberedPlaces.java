package org.orglattice.test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sub-district {@code p} of numbered communities {@code p/c1}, each with a branch {@code p/b1} that reports to
 * {@code p/party}, and a member {@code p/m1} who serves at both and belongs to {@code p/party}. Each list has them in the
 * order of their numbers.
 */
public final class NumberedPlaces {

    private NumberedPlaces() {}

    /**
     * Makes a data set.
     *
     * @param numbers which of them it states
     * @return the data set
     */
    public static Tables of(int... numbers) {
        return of("", numbers);
    }

    /**
     * Makes a data set by which some of them are no more from 1 June 2026 on.
     *
     * @param numbers which of them
     * @return the data set
     */
    public static Tables dissolved(int... numbers) {
        return of("2026-06-01", numbers);
    }

    /**
     * Makes a data set of another sub-district, {@code nothing}, and {@code nothing/party} in it: nothing lies below
     * them, and nobody serves there.
     *
     * @return the data set
     */
    public static Tables nothing() {
        return Tables.named("nothing").with("organizations", """
                id,kind,name,home
                nothing,SUB_DISTRICT,Nothing,
                nothing/party,PARTY_ORGANIZATION,Nobody,nothing
                """);
    }

    private static Tables of(String end, int... numbers) {
        return Tables.named("p")
                .with("organizations", rows("""
                        id,kind,name,home,reports_to,dissolved
                        p,SUB_DISTRICT,Place,,,
                        p/party,PARTY_ORGANIZATION,Party,p,,
                        """, """
                        p/c%1$d,COMMUNITY,Community %1$d,p,,%2$s
                        p/b%1$d,PARTY_ORGANIZATION,Branch %1$d,p/c%1$d,p/party,%2$s
                        """, end, numbers))
                .with("members", rows("id,name\n", "p/m%1$d,Member %1$d\n", end, numbers))
                .with("appointments", rows("member,organization,role,until\n", """
                        p/m%1$d,p/c%1$d,DIRECTOR,%2$s
                        p/m%1$d,p/b%1$d,PARTY_SECRETARY,%2$s
                        """, end, numbers))
                .with(
                        "memberships",
                        rows("member,organization,kind,until\n", "p/m%1$d,p/party,TEAM,%2$s\n", end, numbers));
    }

    private static String rows(String head, String row, String end, int... numbers) {
        return head
                + IntStream.of(numbers)
                        .mapToObj(number -> row.formatted(number, end))
                        .collect(Collectors.joining());
    }
}
