package org.orglattice.graph;

import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * A reason why the service cannot start that its operator can mend: one sentence, and no stack trace.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    /**
     * A failure to start.
     *
     * @param sentence what is wrong and what would be right
     * @param cause what made it known, or {@code null} where nothing was thrown
     */
    public StartFailure(Bilingual sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /**
     * What is wrong and what would be right.
     *
     * @return the sentence
     */
    public Bilingual sentence() {
        return sentence;
    }
}
