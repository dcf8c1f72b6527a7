package org.orglattice.exports.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.RequestError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/**
 * Leads from the name of an organization in linked data to what describes it, in Turtle where nobody asks for JSON-LD.
 */
@RestController
class IdController {

    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    @GetMapping("/id/{*id}")
    ResponseEntity<Void> describe(
            @PathVariable("id") String path,
            @RequestParam(name = "id", required = false) @Nullable String parameter,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        String id = parameter == null ? path.substring(1) : parameter;
        if (id.isEmpty()) {
            throw RequestError.notFound("组织", "organization", "");
        }
        String file = prefersJson(request) ? "organizations.jsonld" : "organizations.ttl";
        String of = UriUtils.encode(id, StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/exports/" + file + "?of=" + of))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    private static boolean prefersJson(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = ACCEPT.resolveMediaTypes(new ServletWebRequest(request));
        return accepted.stream()
                .filter(type -> type.isCompatibleWith(TurtleExport.TYPE) || type.isCompatibleWith(JsonLdExport.TYPE))
                .findFirst()
                .map(type -> !type.isCompatibleWith(TurtleExport.TYPE))
                .orElse(false);
    }
}
