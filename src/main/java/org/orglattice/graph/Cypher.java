package org.orglattice.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * A statement of {@code cypher/}.
 *
 * <p>A statement that answers a {@link Question} takes {@code $keys} and returns two columns: {@code key}, which of the
 * keys the row is about, and {@code row}, a map. That lets several of them travel together as one.
 *
 * @param name its path there without the ending, such as {@code organization/children}
 * @param text the statement without its comment lines
 * @param alone whether it goes to the database by itself, because planning it together with others, in whatever
 *     combination, takes longer than another round trip
 */
public record Cypher(String name, String text, boolean alone) {

    /**
     * A statement that travels with others.
     *
     * @param name its path without the ending
     * @param text the statement without its comment lines
     */
    public Cypher(String name, String text) {
        this(name, text, false);
    }

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");

    /**
     * Reads a statement from its file.
     *
     * @param name the file's path below {@code cypher/}, without {@code .cypher}
     * @return the statement
     * @throws UncheckedIOException where there is no such file
     */
    public static Cypher file(String name) {
        var resource = new ClassPathResource("cypher/" + name + ".cypher");
        try {
            return new Cypher(name, withoutComments(resource.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource.getPath() + " cannot be read", e);
        }
    }

    /**
     * A statement without its comment lines.
     *
     * @param content what stands in a file
     * @return the statement
     */
    public static String withoutComments(String content) {
        return content.lines()
                .filter(line -> !line.stripLeading().startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * The same statement, giving the number of its rows for each key instead of the rows: those of its last subquery,
     * which finds them, without what is then fetched for each.
     *
     * @return a statement whose rows hold {@code count}; a key without rows has none
     */
    public Cypher counting() {
        int found = text.lastIndexOf("\n}\n") + 3;
        return new Cypher(name + "#count", text.substring(0, found) + "RETURN key, {count: count(*)} AS row");
    }

    /**
     * The same statement with other names for its parameters, so that it can stand beside others in one.
     *
     * @param prefix what is put before the name of each parameter
     * @return the text that results
     */
    String withParametersPrefixed(String prefix) {
        return PARAMETER.matcher(text).replaceAll("\\$" + prefix + "$1");
    }
}
