package org.orglattice.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The operations of {@code graphql/operations/}.
 */
@Component
public class Operations {

    /** Those to begin with, in order; the others follow by name. */
    private static final List<String> FIRST = List.of("WhoServes", "CrossPostings", "Search");

    private static final String ENDING = ".graphql";

    private final List<Operation> all = read();

    /**
     * All of them.
     *
     * @return the operations, those to begin with first
     */
    public List<Operation> all() {
        return all;
    }

    private static List<Operation> read() {
        try {
            List<Operation> operations = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/operations/*" + ENDING)) {
                String text = file.getContentAsString(StandardCharsets.UTF_8);
                String name = String.valueOf(file.getFilename()).replace(ENDING, "");
                String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
                operations.add(new Operation(name, title, text));
            }
            operations.sort((one, other) -> {
                int order = Integer.compare(rank(one), rank(other));
                return order == 0 ? one.name().compareTo(other.name()) : order;
            });
            return List.copyOf(operations);
        } catch (IOException e) {
            throw new UncheckedIOException("graphql/operations cannot be read", e);
        }
    }

    private static int rank(Operation operation) {
        int place = FIRST.indexOf(operation.name());
        return place < 0 ? FIRST.size() : place;
    }
}
