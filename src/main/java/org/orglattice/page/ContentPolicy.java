package org.orglattice.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * The Content-Security-Policy of the page: scripts, styles and answers of the service itself, and nothing written into the page
 * but its import map, which has to stand there.
 *
 * @param directives the value of the header
 */
record ContentPolicy(String directives) {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /**
     * The policy of a page.
     *
     * @param page the page
     * @return the policy that lets its import map be, and no other script in it
     */
    static ContentPolicy of(Resource page) {
        try {
            return of(page.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be read", e);
        }
    }

    static ContentPolicy of(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        if (!map.find()) {
            throw new IllegalArgumentException("a page without an import map");
        }
        return new ContentPolicy("default-src 'none'; script-src 'self' 'sha256-" + sha256(map.group(1)) + "';"
                + " style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
