package org.orglattice.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * An answer as it goes out, in the place of its data.
 *
 * @param json the whole of it
 */
record WrittenAnswer(byte[] json) {

    @Nullable
    ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        return null;
    }
}
