package org.orglattice.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.orglattice.graph.Cypher;
import org.springframework.core.io.ClassPathResource;

/** Reads the statements of the limit, and the documents that the service is asked by. */
final class Statement {

    private Statement() {}

    static String limitOf(String name) {
        return Cypher.withoutComments(read("org/orglattice/benchmark/" + name + ".cypher"));
    }

    /** A document beside the benchmark, or one of the examples of the service. */
    static String documentOf(String operation) {
        String own = "org/orglattice/benchmark/" + operation + ".graphql";
        return read(new ClassPathResource(own).exists() ? own : "graphql/operations/" + operation + ".graphql");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
