package org.orglattice.editing;

import java.util.List;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;

/**
 * Ends a mutation, and with it its transaction, because of errors that its sender can mend.
 */
final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UserError> errors;

    EditRefused(List<UserError> errors) {
        super(errors.toString());
        this.errors = errors;
    }

    /**
     * One error.
     *
     * @param code its stable code
     * @param sentence what was wrong and what would be right
     * @param path where in the arguments it stands
     */
    static EditRefused of(Enum<?> code, Bilingual sentence, List<String> path) {
        return new EditRefused(List.of(new UserError(code.name(), sentence, path, null)));
    }

    /** What a field names is not in the graph. */
    static EditRefused unknown(String id, List<String> path) {
        return of(
                FaultCode.UNKNOWN_REFERENCE,
                Bilingual.of("图中没有“%s”，或它不是这一类。", "The graph has no \"%s\" of this sort.", id),
                path);
    }

    /** What is to end has ended. */
    static EditRefused alreadyEnded(String day, List<String> path) {
        return of(EditFault.ALREADY_ENDED, Bilingual.of("已于 %s 结束。", "It has ended already, on %s.", day), path);
    }

    /** Somebody else has changed it since the client read it. */
    static EditRefused stale(int expected, int current, List<String> path) {
        Bilingual sentence = Bilingual.of(
                "已被他人改动：现在是第 %2$s 版，而不是第 %1$s 版。请重新读取后再改。",
                "Somebody has changed it: it is at version %2$s, not %1$s. Read it again first.", expected, current);
        return new EditRefused(List.of(new UserError(EditFault.STALE_VERSION.name(), sentence, path, current)));
    }

    List<UserError> errors() {
        return errors;
    }
}
