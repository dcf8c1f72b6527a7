package org.orglattice.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes in a row somebody wants, and which of their properties. A statement gives nodes with all that they have, as
 * {@code member: m {.*}}; read for a projection, with what it names of {@code member} only. A node that a line of its own
 * looks up, {@code CALL (a) { … RETURN p {.*} AS post }}, is not even looked up where nobody wants it. Two projections are
 * the same where they are the same object.
 */
public final class Projection {

    /** What stands for the row itself. */
    public static final String ROW = "row";

    // a node's map, with the name that it has in the row before it, or behind it
    private static final Pattern MAP = Pattern.compile("(?:(\\w+): (?:\\[\\w+ IN \\w+ \\| )?)?\\b\\w+ \\{(\\.\\*)");
    private static final Pattern NAME_BEHIND = Pattern.compile("\\G\\)* AS (\\w+)");

    private static final String LOOKED_UP = "(?m)^ *CALL \\(\\w+\\) \\{ .* AS %1$s \\}\n";
    private static final String IN_ROW = "(, %1$s: )%1$s\\b";

    private final Map<String, Set<String>> properties;
    private final Set<String> unwanted;
    private final Map<Cypher, Cypher> statements = new ConcurrentHashMap<>();

    /**
     * Makes a projection.
     *
     * @param properties the names of the properties, by the name of the node in the row; a node that is not among them
     *     comes with all that it has
     * @param unwanted the names of nodes that need not be there
     */
    public Projection(Map<String, Set<String>> properties, Set<String> unwanted) {
        this.properties = Map.copyOf(properties);
        this.unwanted = Set.copyOf(unwanted);
    }

    /**
     * A statement that gives no more than is wanted.
     *
     * @param statement the statement
     * @return the same where it gives no node that this is about
     */
    Cypher of(Cypher statement) {
        return statements.computeIfAbsent(statement, this::narrowed);
    }

    private Cypher narrowed(Cypher statement) {
        String text = withoutUnwanted(statement.text());
        StringBuilder narrowed = new StringBuilder();
        Matcher map = MAP.matcher(text);
        int done = 0;
        while (map.find()) {
            String name = map.group(1) == null ? nameBehind(text, map.start(2)) : map.group(1);
            Set<String> wanted = name == null ? null : properties.get(name);
            if (wanted != null) {
                narrowed.append(text, done, map.start(2)).append(list(wanted));
                done = map.end(2);
            }
        }
        return new Cypher(
                statement.name(), narrowed.append(text, done, text.length()).toString(), statement.alone());
    }

    private String withoutUnwanted(String text) {
        String left = text;
        for (String name : unwanted) {
            Pattern lookup = Pattern.compile(LOOKED_UP.formatted(name));
            if (lookup.matcher(left).find()) {
                left = lookup.matcher(left).replaceAll("").replaceAll(IN_ROW.formatted(name), "$1null");
            }
        }
        return left;
    }

    private static String list(Collection<String> properties) {
        return properties.stream().sorted().map(property -> "." + property).collect(Collectors.joining(", "));
    }

    private static @Nullable String nameBehind(String text, int inside) {
        int depth = 1;
        int at = inside;
        while (depth > 0) {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        Matcher name = NAME_BEHIND.matcher(text);
        return name.find(at) ? name.group(1) : null;
    }
}
