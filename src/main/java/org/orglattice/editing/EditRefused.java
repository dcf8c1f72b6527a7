package org.orglattice.editing;

import java.util.List;
import org.orglattice.query.UserError;

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

    List<UserError> errors() {
        return errors;
    }
}
