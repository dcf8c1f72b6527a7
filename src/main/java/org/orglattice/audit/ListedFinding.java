package org.orglattice.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * What an audit found of a subject, for a report of all there is.
 *
 * @param outcome the English name of the outcome
 * @param sentence what was found
 * @param subject the name of what was checked
 * @param subjectId its id
 * @param counterpart the name of the other side of a pair, or {@code null}
 * @param counterpartId its id, or {@code null}
 * @param explanation why the gap is there, or {@code null}
 * @param candidates who could close it, and why, in Chinese
 */
public record ListedFinding(
        String outcome,
        Bilingual sentence,
        String subject,
        String subjectId,
        @Nullable String counterpart,
        @Nullable String counterpartId,
        @Nullable Explanation explanation,
        List<String> candidates) {}
