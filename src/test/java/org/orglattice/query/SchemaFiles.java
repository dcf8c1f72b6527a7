package org.orglattice.query;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The schema as its files state it, for tests of what becomes of it and of what stands beside it.
 */
public final class SchemaFiles {

    private SchemaFiles() {}

    /**
     * Reads all files of {@code graphql/}.
     *
     * @return their types
     * @throws IOException where they cannot be read
     */
    public static TypeDefinitionRegistry read() throws IOException {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("graphql"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphqls"))
                    .sorted()
                    .toList()) {
                types.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return types;
    }
}
