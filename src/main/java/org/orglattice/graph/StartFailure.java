package org.orglattice.graph;

import java.nio.file.Path;
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
     * That the data folder cannot be written to.
     *
     * @param folder the data folder
     * @param cause what made it known, or {@code null} where nothing was thrown
     * @return the failure
     */
    public static StartFailure unwritable(Path folder, @Nullable Throwable cause) {
        return new StartFailure(
                Bilingual.of(
                        "数据目录 %s 无法写入：请用 --orglattice.data-dir 指定一个可写的目录。",
                        "The data folder %s cannot be written to: name one that can by --orglattice.data-dir.", folder),
                cause);
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
