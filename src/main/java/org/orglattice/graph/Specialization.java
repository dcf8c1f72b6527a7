package org.orglattice.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement for arguments that are known. A file says all that may be asked: a part of a {@code UNION ALL} that begins with
 * {@code WITH key WHERE NOT $walk AND $roles IS NULL} is there for some arguments only, and {@code ($roles IS NULL OR …)}
 * holds anyway for some. The database would plan all of it, which takes longer than to answer; what does not matter for
 * the arguments at hand is left out here.
 */
final class Specialization {

    /** What decides about an argument. */
    private enum State {
        NULL,
        TRUE,
        FALSE,
        VALUE
    }

    private record Known(Cypher statement, Map<String, State> states) {}

    private static final Pattern GUARD = Pattern.compile("( *WITH [\\w, ]+?) WHERE ((?:NOT )?\\$.*)");
    private static final Pattern CONDITION = Pattern.compile("(NOT )?\\$(\\w+)( IS NULL| IS NOT NULL)?");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\(\\$(\\w+)( IS NULL)? OR ");
    private static final Pattern DECISIVE = Pattern.compile(ALTERNATIVE.pattern() + "|(?m)^" + GUARD.pattern() + "$");
    private static final Pattern NAME = Pattern.compile("\\$(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");

    // as many as there are statements times what is asked of each
    private static final Cache<Known, Cypher> SPECIALIZED =
            Caffeine.newBuilder().maximumSize(2_000).build();
    private static final Cache<Cypher, List<String>> DECIDING =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private Specialization() {}

    /**
     * Leaves out of a statement what does not matter for its arguments.
     *
     * @param statement the statement
     * @param arguments its arguments by the names of their parameters; about one that is not among them nothing is known
     * @return a statement that gives the same rows for these arguments, and for all that are null, true and false where
     *     these are
     */
    static Cypher of(Cypher statement, Map<String, Object> arguments) {
        Map<String, State> states = new TreeMap<>();
        for (String name : DECIDING.get(statement, Specialization::deciding)) {
            if (arguments.containsKey(name)) {
                states.put(name, state(arguments.get(name)));
            }
        }
        return states.isEmpty()
                ? statement
                : SPECIALIZED.get(new Known(statement, states), Specialization::specialized);
    }

    /**
     * What has to be known.
     *
     * @param statement a statement
     * @return the names of the parameters that decide what of it matters
     */
    static List<String> deciding(Cypher statement) {
        return DECISIVE.matcher(statement.text())
                .results()
                .flatMap(part -> NAME.matcher(part.group()).results())
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }

    private static State state(@Nullable Object argument) {
        if (argument == null) {
            return State.NULL;
        }
        return argument instanceof Boolean truth ? truth ? State.TRUE : State.FALSE : State.VALUE;
    }

    private static Cypher specialized(Known known) {
        List<String> lines = new ArrayList<>(known.statement().text().lines().toList());
        int at = 0;
        while (at < lines.size()) {
            Matcher guard = GUARD.matcher(lines.get(at));
            Boolean open = guard.matches() ? holds(guard.group(2), known.states()) : null;
            if (Boolean.TRUE.equals(open)) {
                lines.set(at, guard.group(1));
            }
            if (!Boolean.FALSE.equals(open) || !removePart(lines, at)) {
                at++;
            }
        }
        return new Cypher(
                known.statement().name(),
                withoutAlternatives(String.join("\n", lines), known.states()),
                known.statement().alone());
    }

    // whether it holds, or null where that is not known
    private static @Nullable Boolean holds(String conditions, Map<String, State> states) {
        boolean all = true;
        for (String part : conditions.split(" AND ")) {
            Matcher condition = CONDITION.matcher(part);
            State state = condition.matches() ? states.get(condition.group(2)) : null;
            if (state == null) {
                return null;
            }
            boolean truth = switch (String.valueOf(condition.group(3)).strip()) {
                case "IS NULL" -> state == State.NULL;
                case "IS NOT NULL" -> state != State.NULL;
                default -> state == State.TRUE;
            };
            all &= truth != (condition.group(1) != null);
        }
        return all;
    }

    // takes away the part of a UNION ALL that begins at a line; one that stands alone is left where it is
    private static boolean removePart(List<String> lines, int first) {
        int depth = 0;
        int end = first;
        while (end < lines.size() && depth + Math.min(0, opened(lines.get(end))) >= 0) {
            if (depth == 0 && isUnion(lines.get(end))) {
                lines.subList(first, end + 1).clear();
                return true;
            }
            depth += opened(lines.get(end));
            end++;
        }
        if (first > 0 && isUnion(lines.get(first - 1))) {
            lines.subList(first - 1, end).clear();
            return true;
        }
        return false;
    }

    private static boolean isUnion(String line) {
        return line.strip().equals("UNION ALL");
    }

    private static int opened(String line) {
        return QUOTED.matcher(line)
                .replaceAll("''")
                .chars()
                .map(c -> c == '{' ? 1 : c == '}' ? -1 : 0)
                .sum();
    }

    private static String withoutAlternatives(String text, Map<String, State> states) {
        StringBuilder left = new StringBuilder();
        Matcher alternative = ALTERNATIVE.matcher(text);
        int done = 0;
        while (alternative.find(done)) {
            State state = states.get(alternative.group(1));
            boolean holds = alternative.group(2) == null ? state == State.TRUE : state == State.NULL;
            left.append(text, done, alternative.start());
            if (state == null) {
                left.append(alternative.group());
                done = alternative.end();
            } else if (holds) {
                left.append("true");
                done = closing(text, alternative.start()) + 1;
            } else {
                left.append('(');
                done = alternative.end();
            }
        }
        return left.append(text, done, text.length()).toString();
    }

    private static int closing(String text, int open) {
        Matcher quoted = QUOTED.matcher(text);
        int depth = 0;
        int at = open;
        do {
            char c = text.charAt(at);
            if (c == '\'' && quoted.find(at)) {
                at = quoted.end() - 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at - 1;
    }
}
