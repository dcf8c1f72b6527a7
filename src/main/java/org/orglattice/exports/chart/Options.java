package org.orglattice.exports.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.chart.Sheet.Paper;
import org.orglattice.query.RequestError;

/**
 * What a request says about a picture.
 */
final class Options {

    /** What they are called. */
    static final Set<String> NAMES = Set.of("depth", ExportRequest.LINE, "paper");

    private Options() {}

    /**
     * A number from nought.
     *
     * @param request the request
     * @param name the option's name
     * @param most how large it may be, and what it is where nobody says
     * @return the number
     */
    static int number(ExportRequest request, String name, int most) {
        String given = request.options().get(name);
        if (given == null) {
            return most;
        }
        if (!given.matches("[0-9]{1,4}") || Integer.parseInt(given) > most) {
            throw RequestError.badInput(
                    "%1$s 应在 0 到 %3$d 之间，而不是 %2$s。", "%1$s has to be from 0 to %3$d, not %2$s.", name, given, most);
        }
        return Integer.parseInt(given);
    }

    /**
     * The paper that is asked for.
     *
     * @param request the request
     * @return the paper, A3 where nobody says
     */
    static Paper paper(ExportRequest request) {
        @Nullable String given = request.options().get("paper");
        return Arrays.stream(Paper.values())
                .filter(paper -> given == null || paper.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RequestError.badInput(
                        "paper 应为 %2$s 之一，而不是 %1$s。",
                        "paper has to be one of %2$s, not %1$s.",
                        given,
                        Arrays.stream(Paper.values()).map(Paper::name).collect(Collectors.joining(" "))));
    }
}
