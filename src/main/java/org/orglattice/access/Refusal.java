package org.orglattice.access;

import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;

/**
 * Why somebody does not get in.
 *
 * @param code the stable code
 * @param sentence what is lacking, and how it is had
 */
record Refusal(ErrorCode code, Bilingual sentence) {

    static final Refusal NO_TOKEN = new Refusal(
            ErrorCode.UNAUTHENTICATED,
            new Bilingual(
                    "读取需要令牌：请在请求头 Authorization 中以“Bearer 令牌”给出。",
                    "Reading takes a token: send it in the header Authorization, as \"Bearer TOKEN\"."));

    static final Refusal BAD_TOKEN = new Refusal(
            ErrorCode.UNAUTHENTICATED,
            new Bilingual("令牌无效、已过期或已吊销。", "The token is not valid, has expired or was revoked."));

    static final Refusal NO_GRANT = new Refusal(
            ErrorCode.FORBIDDEN,
            new Bilingual("该令牌没有授予这里所需的角色。", "The token does not grant the role that this takes."));

    static final Refusal UNCHECKED = new Refusal(
            ErrorCode.SERVICE_UNAVAILABLE,
            new Bilingual("暂时无法核验令牌，请稍后再试。", "The token cannot be checked for the moment; try again later."));
}
