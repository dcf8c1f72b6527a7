package org.orglattice.answers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.http.HttpStatus;

/**
 * What the bytes of a request have to be before they are read as JSON, which would take other encodings, and stumble over
 * what is no object.
 */
final class RequestForm {

    private static final int PART = 1024;
    private static final String WHITE_SPACE = " \t\r\n";

    private static final HttpRefusal NO_OBJECT = badRequest(new Bilingual(
            "请求应是一个 JSON 对象，例如 {\"query\": \"{ roles { code } }\"}；不接受成批的请求，请逐个发送。",
            "A request has to be one JSON object, such as {\"query\": \"{ roles { code } }\"};"
                    + " batches are not taken: send one request at a time."));

    private RequestForm() {}

    /** Why a body is not even read as JSON, or {@code null} where it is. */
    static @Nullable HttpRefusal refusal(byte[] body) {
        int begin = 0;
        while (begin < body.length && WHITE_SPACE.indexOf(body[begin]) >= 0) {
            begin++;
        }
        if (begin == body.length || body[begin] != '{') {
            return NO_OBJECT;
        }
        int foreign = foreignByte(body);
        return foreign < 0
                ? null
                : badRequest(Bilingual.of(
                        "请求不是 UTF-8：第 %d 个字节起无法解码。请以 UTF-8 发送 JSON。",
                        "The request is not UTF-8 from byte %d on: send JSON in UTF-8.", foreign + 1));
    }

    /** A refusal of what is no request of GraphQL. */
    static HttpRefusal badRequest(Bilingual sentence) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, sentence, Map.of());
    }

    private static int foreignByte(byte[] body) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer part = CharBuffer.allocate(PART);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult read;
        do {
            part.clear();
            read = decoder.decode(bytes, part, true);
        } while (read.isOverflow());
        return read.isError() ? bytes.position() : -1;
    }
}
