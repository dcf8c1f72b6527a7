package org.orglattice.imports;

import org.orglattice.text.Bilingual;
import org.springframework.http.HttpStatus;

/**
 * Why something that is asked of imports is not done.
 */
final class ImportProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Bilingual sentence;

    ImportProblem(HttpStatus status, String code, Bilingual sentence) {
        super(sentence.en());
        this.status = status;
        this.code = code;
        this.sentence = sentence;
    }

    static ImportProblem badInput(String zh, String en, Object... values) {
        return new ImportProblem(HttpStatus.BAD_REQUEST, "BAD_USER_INPUT", Bilingual.of(zh, en, values));
    }

    /** There is none, or none that whoever asks may see. */
    static ImportProblem notFound(String id) {
        return new ImportProblem(
                HttpStatus.NOT_FOUND,
                "NOT_FOUND",
                Bilingual.of("没有编号为“%s”的导入。", "There is no import with the id \"%s\".", id));
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Bilingual sentence() {
        return sentence;
    }
}
