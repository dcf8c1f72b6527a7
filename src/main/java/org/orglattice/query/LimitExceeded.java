package org.orglattice.query;

import graphql.execution.AbortExecutionException;
import org.orglattice.text.Bilingual;

/**
 * A request that asks for more than {@link QueryLimits} allow.
 */
final class LimitExceeded extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Bilingual sentence;

    private LimitExceeded(ErrorCode code, Bilingual sentence) {
        super(sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    static LimitExceeded depth(int depth, int most) {
        return new LimitExceeded(
                ErrorCode.QUERY_TOO_DEEP,
                Bilingual.of(
                        "查询嵌套了 %1$d 层，最多允许 %2$d 层。",
                        "The selection is nested %1$d levels deep; %2$d are allowed.", depth, most));
    }

    static LimitExceeded complexity(int most) {
        return new LimitExceeded(
                ErrorCode.QUERY_TOO_COMPLEX,
                Bilingual.of(
                        "查询所选的值超过 %s 个（列表按其长度计）：请减少 first 或所选字段。",
                        "The request selects more than %s values, lists counted by their size: "
                                + "ask for fewer rows or fields.",
                        most));
    }

    static LimitExceeded alias(int length, int most) {
        return new LimitExceeded(
                ErrorCode.QUERY_TOO_COMPLEX,
                Bilingual.of(
                        "别名有 %1$d 个字符，最多允许 %2$d 个。",
                        "An alias is %1$d characters long; %2$d are allowed.", length, most));
    }

    ErrorCode code() {
        return code;
    }

    Bilingual sentence() {
        return sentence;
    }
}
