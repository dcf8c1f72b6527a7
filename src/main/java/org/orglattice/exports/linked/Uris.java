package org.orglattice.exports.linked;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The names that things have in linked data: {@code orglattice.base-uri} and their id, which never change. The id is the
 * path, unless a client or a server on the way might take that for another one: then it is the parameter {@code id}.
 */
@Component
final class Uris {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String UNRESERVED = "-._~";

    // what is empty or dots between slashes, and what is refused in paths as it may hide something
    private static final Pattern NO_PATH = Pattern.compile("(?:^|/)\\.{0,2}(?:/|$)|[%\\\\;#]");

    private final String base;

    Uris(@Value("${orglattice.base-uri:http://127.0.0.1:8080/id/}") URI base) {
        if (!base.isAbsolute() || base.getRawFragment() != null || base.getRawQuery() != null) {
            throw new IllegalArgumentException("orglattice.base-uri has to be an absolute URI, not " + base);
        }
        this.base = base.toString().endsWith("/") ? base.toString() : base + "/";
    }

    /**
     * The name of an entity.
     *
     * @param id its id
     * @return its IRI
     */
    IRI of(String id) {
        return VALUES.createIRI(name(id));
    }

    /**
     * The name of what is told with an entity and has no id of its own.
     *
     * @param id the entity's id
     * @param part what it is of the entity
     * @return its IRI
     */
    IRI of(String id, String part) {
        return VALUES.createIRI(name(id) + "#" + encoded(part));
    }

    /**
     * The name of a term of the service's own vocabularies.
     *
     * @param term the term
     * @return its IRI, which no entity has
     */
    IRI term(String term) {
        return VALUES.createIRI(base + "#" + encoded(term));
    }

    private String name(String id) {
        return NO_PATH.matcher(id).find()
                ? base + "?id=" + encoded(id)
                : base + Arrays.stream(id.split("/")).map(Uris::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append("%02X".formatted(octet));
            }
        }
        return encoded.toString();
    }
}
