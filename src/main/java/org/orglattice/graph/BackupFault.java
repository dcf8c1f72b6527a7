package org.orglattice.graph;

import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * Why a backup was not made, or not brought back, in a sentence; everything is as it was before.
 */
public final class BackupFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    /**
     * A fault that something told of.
     *
     * @param cause what was thrown, or {@code null}
     * @param zh what is wrong and what would be right, a format string in Chinese
     * @param en the same in English
     * @param values what both name
     */
    public BackupFault(@Nullable Throwable cause, String zh, String en, Object... values) {
        super(en.formatted(values), cause);
        this.sentence = Bilingual.of(zh, en, values);
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
