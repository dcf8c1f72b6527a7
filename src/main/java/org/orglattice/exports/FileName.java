package org.orglattice.exports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * Under which name a file is handed out.
 *
 * @param plain a name in ASCII, for programs that know no other
 * @param speaking what it is of, what it is, and of which day
 */
record FileName(String plain, String speaking) {

    // what is no part of a name on some system or is not seen, and what a name does not begin with
    private static final Pattern HARMFUL = Pattern.compile("[\\\\/:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern LEADING = Pattern.compile("^[.~\\-\\s]+");

    private static final int LONGEST = 80;

    static FileName of(Export export, Scope scope, LocalDate day) {
        String file = export.file();
        String ending = file.substring(file.lastIndexOf('.'));
        return new FileName(file, cleaned(scope.name()) + "-" + export.title() + "-" + day + ending);
    }

    private static String cleaned(String name) {
        String clean = LEADING.matcher(HARMFUL.matcher(name).replaceAll("_")).replaceFirst("");
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }

    /**
     * The header that says it (RFC 6266), beyond ASCII encoded as RFC 8187 has it.
     *
     * @return its value
     */
    String disposition() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain, UriUtils.encode(speaking, StandardCharsets.UTF_8));
    }
}
