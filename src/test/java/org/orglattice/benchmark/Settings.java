package org.orglattice.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure, by system properties such as {@code -Dbenchmark.sizes=1,20}.
 *
 * @param sizes how many sub-districts the graphs hold
 * @param connections how many connections ask at a time
 * @param rounds how many rounds there are, of which medians are taken
 * @param round how long a round takes for each of the two
 * @param warmUp how long each of the two is asked everything before anything is measured
 * @param questions the names of the questions to ask; none are all
 * @param answers how much memory the service keeps answers in; without, each is worked out
 * @param folder where stores are kept and what was measured goes
 */
record Settings(
        List<Integer> sizes,
        List<Integer> connections,
        int rounds,
        Duration round,
        Duration warmUp,
        List<String> questions,
        String answers,
        Path folder) {

    static Settings stated() {
        return new Settings(
                numbers("sizes", "1,20,200"),
                numbers("connections", "1,16"),
                Integer.parseInt(text("rounds", "5")),
                seconds("seconds", "3"),
                seconds("warm-up", "120"),
                list("questions", ""),
                text("answers", "0B"),
                Path.of(text("folder", "target")));
    }

    private static Duration seconds(String name, String otherwise) {
        return Duration.ofMillis((long) (1000 * Double.parseDouble(text(name, otherwise))));
    }

    boolean asks(String question) {
        return questions.isEmpty() || questions.contains(question);
    }

    private static List<Integer> numbers(String name, String otherwise) {
        return list(name, otherwise).stream().map(Integer::valueOf).toList();
    }

    private static List<String> list(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(String name, String otherwise) {
        return System.getProperty("benchmark." + name, otherwise);
    }
}
