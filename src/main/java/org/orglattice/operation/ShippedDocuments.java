package org.orglattice.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All documents of {@code graphql/operations/}: the examples, and those by which the page and the command line ask.
 */
@Component
class ShippedDocuments {

    private static final String FILES = "classpath:graphql/operations/**/*.graphql";

    private final Map<String, NormalForm> byHash = read();

    /**
     * Tells whether a document is one of them.
     *
     * @param document the normal form of a document
     * @return whether it is shipped
     */
    boolean contain(NormalForm document) {
        return byHash.containsKey(document.hash());
    }

    Collection<NormalForm> all() {
        return byHash.values();
    }

    private static Map<String, NormalForm> read() {
        try {
            Map<String, NormalForm> byHash = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                NormalForm document = NormalForm.of(file.getContentAsString(StandardCharsets.UTF_8));
                byHash.put(document.hash(), document);
            }
            return Map.copyOf(byHash);
        } catch (IOException e) {
            throw new UncheckedIOException("graphql/operations cannot be read", e);
        }
    }
}
