package org.orglattice.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the documentation of rules' parameters says, as cases: for the reference, and for whatever audits beside it.
 */
final class AuditCases {

    private AuditCases() {}

    /**
     * All cases. Each holds its own data sets, of which {@link AuditCase#under} makes ones that can lie side by side.
     *
     * @return the cases
     */
    static Stream<AuditCase> cases() {
        return Stream.of(
                        PeriodCases.cases(),
                        ScopeCases.cases(),
                        BodyCases.cases(),
                        PairingCases.cases(),
                        SharedMemberCases.cases(),
                        ExplanationCases.cases(),
                        TwoWayEntryCases.cases(),
                        ExOfficioCases.cases(),
                        EstablishedCases.cases(),
                        PostFilledCases.cases(),
                        SizeRangeCases.cases(),
                        ConcurrentLimitCases.cases(),
                        TermDueCases.cases(),
                        FigureReconciledCases.cases(),
                        PossibleDuplicateCases.cases(),
                        UnattachedCases.cases(),
                        ReadingCases.cases())
                .flatMap(List::stream);
    }
}
