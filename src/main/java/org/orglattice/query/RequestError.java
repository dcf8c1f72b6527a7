package org.orglattice.query;

import org.orglattice.text.Bilingual;

/**
 * Something in a request that its sender can mend.
 */
public final class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Bilingual sentence;

    /**
     * An error in a request.
     *
     * @param code its stable code
     * @param sentence what was wrong, where, and what would be right
     */
    public RequestError(ErrorCode code, Bilingual sentence) {
        super(sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    /**
     * Something that is asked about and is not there.
     *
     * @param kindZh what it would be, in Chinese
     * @param kindEn the same in English
     * @param id the id that was given
     * @return the error
     */
    public static RequestError notFound(String kindZh, String kindEn, String id) {
        return new RequestError(
                ErrorCode.NOT_FOUND,
                Bilingual.of("没有 id 为“%s”的" + kindZh + "。", "There is no " + kindEn + " with the id \"%s\".", id));
    }

    /**
     * An argument that cannot be meant.
     *
     * @param zh what would be right, a format string in Chinese
     * @param en the same in English
     * @param values what both name
     * @return the error
     */
    public static RequestError badInput(String zh, String en, Object... values) {
        return new RequestError(ErrorCode.BAD_USER_INPUT, Bilingual.of(zh, en, values));
    }

    /**
     * What kind of error it is.
     *
     * @return the stable code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * What was wrong.
     *
     * @return the sentence for people
     */
    public Bilingual sentence() {
        return sentence;
    }
}
