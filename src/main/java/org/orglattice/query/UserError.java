package org.orglattice.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * Why a mutation changed nothing, which its payload says: something that the client can mend.
 *
 * @param code its stable code
 * @param sentence what was wrong and what would be right
 * @param path where in the input it is
 * @param currentVersion the version that there is where another one was expected, or {@code null}
 */
public record UserError(
        String code,
        Bilingual sentence,
        List<String> path,
        @Nullable Integer currentVersion) {}
