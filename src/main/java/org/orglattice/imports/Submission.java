package org.orglattice.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.IdForm;
import org.orglattice.query.RequestError;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * What a client asks for when it sends an import. The query alone is read: what else there is of parameters lies behind the
 * files, and those are taken only when they may be.
 *
 * @param name what the import is to be called, or {@code null}
 * @param dryRun whether it is to be checked only
 * @param divisions the units of the national table that are wanted
 * @param key the key by which it may be repeated, or {@code null}
 * @param files the files, unread, or {@code null} where none are sent
 */
record Submission(
        @Nullable String name,
        boolean dryRun,
        List<String> divisions,
        @Nullable String key,
        @Nullable MultipartHttpServletRequest files) {

    private static final int LONGEST = 200;

    static Submission of(HttpServletRequest request) {
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        Map<String, List<String>> given = query.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(Objects::nonNull)
                                .map(Submission::decoded)
                                .toList()));
        return new Submission(
                name(given.getOrDefault("name", List.of())),
                dryRun(given.getOrDefault("dryRun", List.of())),
                given.getOrDefault("division", List.of()),
                key(request.getHeader("Idempotency-Key")),
                WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RequestError.badInput("查询参数的编码不对：%s。", "The query is not encoded as it should be: %s.", value);
        }
    }

    private static @Nullable String name(List<String> given) {
        if (given.isEmpty() || given.get(0).isBlank()) {
            return null;
        }
        String name = given.get(0).strip();
        if (!IdForm.fits(name)) {
            throw RequestError.badInput("name：%1$s", "name: %2$s", IdForm.RULE.zh(), IdForm.RULE.en());
        }
        return name;
    }

    private static boolean dryRun(List<String> given) {
        String value = given.isEmpty() ? "false" : given.get(0);
        if (!List.of("true", "false").contains(value)) {
            throw RequestError.badInput(
                    "dryRun 只能是 true 或 false，不能是“%s”。", "dryRun is true or false, not \"%s\".", value);
        }
        return Boolean.parseBoolean(value);
    }

    private static @Nullable String key(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw RequestError.badInput(
                    "Idempotency-Key 最多 %s 个字符。", "Idempotency-Key has at most %s characters.", LONGEST);
        }
        return given.strip();
    }
}
