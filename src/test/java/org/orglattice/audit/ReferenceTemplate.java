package org.orglattice.audit;

import java.util.List;
import org.orglattice.audit.ReferenceReport.Finding;

/**
 * A template of rules: what it checks and what comes out, explanations left aside.
 */
interface ReferenceTemplate {

    /**
     * Judges.
     *
     * @param question what is asked
     * @return a finding for each subject, in any order
     */
    List<Finding> findings(ReferenceQuestion question);

    static ReferenceTemplate of(String template) {
        return switch (template) {
            case "TWO_WAY_ENTRY" -> ReferenceSharedMembers::twoWayEntry;
            case "SHARED_HOLDER" -> ReferenceSharedMembers::sharedHolder;
            case "FORBIDDEN_OVERLAP" -> ReferenceSharedMembers::forbiddenOverlap;
            case "EX_OFFICIO" -> ReferenceExOfficio::findings;
            case "ESTABLISHED" -> ReferenceEstablished::findings;
            case "POST_FILLED" -> ReferencePostFilled::findings;
            case "SIZE_RANGE" -> ReferenceSizeRange::findings;
            case "CONCURRENT_LIMIT" -> ReferenceConcurrentLimit::findings;
            case "TERM_DUE" -> ReferenceTermDue::findings;
            case "FIGURE_RECONCILED" -> ReferenceFigureReconciled::findings;
            case "POSSIBLE_DUPLICATE" -> ReferencePossibleDuplicate::findings;
            case "UNATTACHED" -> ReferenceUnattached::findings;
            default -> throw new IllegalArgumentException("Unknown template " + template);
        };
    }
}
