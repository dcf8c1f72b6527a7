package org.orglattice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.orglattice.audit.ReferenceGraph.Appointment;
import org.orglattice.audit.ReferenceGraph.Figure;
import org.orglattice.audit.ReferenceGraph.Membership;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * FIGURE_RECONCILED: figures that have to agree with what is recorded.
 */
final class ReferenceFigureReconciled {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private ReferenceFigureReconciled() {}

    static List<Finding> findings(ReferenceQuestion question) {
        LocalDate day = question.day().day();
        Optional<List<String>> metrics = question.parameters().texts("metrics");
        List<Figure> figures = question.day().graph().figures().stream()
                .filter(figure -> figure.counts() != null)
                .filter(figure -> question.isInScope(figure.organization()))
                .filter(figure -> metrics.isEmpty() || metrics.get().contains(figure.metric()))
                .filter(figure -> figure.asOf() == null || !figure.asOf().isAfter(day))
                .toList();
        return figures.stream()
                .filter(figure -> figures.stream().noneMatch(other -> isSame(figure, other) && isLater(other, figure)))
                .map(figure -> new Finding(judge(figure, question), figure.organization(), null, List.of()))
                .toList();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.organization().equals(other.organization())
                && one.metric().equals(other.metric())
                && Objects.equals(one.counts(), other.counts());
    }

    private static boolean isLater(Figure one, Figure other) {
        return Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).compare(one.asOf(), other.asOf()) > 0;
    }

    private static Outcome judge(Figure figure, ReferenceQuestion question) {
        BigDecimal recorded = BigDecimal.valueOf(recorded(figure, question.day()));
        BigDecimal value = figure.value();
        BigDecimal tolerance = question.parameters().number("tolerance").orElse(TENTH);
        int difference = recorded.compareTo(value);
        boolean agrees = switch (figure.qualifier()) {
            case "EXACT" -> difference == 0;
            case "ABOUT" -> recorded.subtract(value).abs().compareTo(tolerance.multiply(value)) <= 0;
            case "OVER" -> difference >= 0;
            case "UNDER" -> difference <= 0;
            default -> throw new IllegalArgumentException("Unknown qualifier in " + figure);
        };
        if (agrees) {
            return Outcome.SATISFIED;
        }
        if (difference > 0) {
            return Outcome.VIOLATION;
        }
        return recorded.signum() == 0 ? Outcome.MISSING : Outcome.PARTIAL;
    }

    private static long recorded(Figure figure, ReferenceDay day) {
        String[] counts = Objects.requireNonNull(figure.counts()).split("/");
        if (counts[0].equals("MEMBER")) {
            return members(figure.organization(), day);
        }
        return day.organizations().stream()
                .filter(organization -> day.isBelow(organization, figure.organization()))
                .filter(organization -> organization.kind().equals(counts[0]))
                .filter(organization -> counts.length == 1 || counts[1].equals(organization.level()))
                .count();
    }

    private static long members(String top, ReferenceDay day) {
        List<String> within = day.organizations().stream()
                .filter(organization -> day.isWithin(organization, top))
                .map(Organization::id)
                .toList();
        return Stream.concat(
                        day.appointments().stream()
                                .filter(appointment ->
                                        within.contains(appointment.post().organization()))
                                .map(Appointment::member),
                        day.memberships().stream()
                                .filter(membership -> within.contains(membership.organization()))
                                .map(Membership::member))
                .distinct()
                .count();
    }
}
