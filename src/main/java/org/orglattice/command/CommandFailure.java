package org.orglattice.command;

import org.orglattice.text.Bilingual;

/**
 * Why a command could not do what was asked, in a sentence.
 */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    CommandFailure(Bilingual sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    Bilingual sentence() {
        return sentence;
    }
}
