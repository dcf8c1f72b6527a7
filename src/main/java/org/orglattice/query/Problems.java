package org.orglattice.query;

import java.util.Locale;
import org.orglattice.text.Bilingual;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Problems as RFC 9457 has them, in two languages.
 */
public final class Problems {

    private Problems() {}

    /**
     * Describes a problem.
     *
     * @param status the status of the answer
     * @param code the stable code
     * @param sentence what is wrong
     * @param reader the language of the reader, in which the detail is
     * @return the problem, with {@code code} and, in both languages, {@code message}
     */
    public static ProblemDetail of(HttpStatus status, ErrorCode code, Bilingual sentence, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence.in(reader));
        problem.setProperty("code", code.name());
        problem.setProperty("message", sentence);
        return problem;
    }
}
