package org.orglattice.exports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.PersonalExport;
import org.orglattice.graph.GraphReader;
import org.orglattice.organization.HierarchyLine;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;

/**
 * A file that is asked for, and what it is made from.
 *
 * @param scope what is exported
 * @param today the day of the request
 * @param asOf the day that was asked about, or {@code null} where none was
 * @param graph reads the graph, all in one transaction during which nobody writes
 * @param personal how personal data is read
 * @param options the other parameters of the request
 */
public record ExportRequest(
        Scope scope,
        LocalDate today,
        @Nullable LocalDate asOf,
        GraphReader graph,
        PersonalExport personal,
        Map<String, String> options) {

    /** The option that says on which line: {@code HOME} or {@code PARTY}. */
    public static final String LINE = "line";

    /**
     * The organization that is exported.
     *
     * @return its id
     * @throws RequestError where a data set is
     */
    public String organization() {
        if (scope instanceof Scope.Within within) {
            return within.id();
        }
        throw RequestError.badInput("请用参数 of 给出组织的 id。", "Name the organization by its id in the parameter of.");
    }

    /**
     * The day that is shown.
     *
     * @return the one asked about, else today
     */
    public LocalDate day() {
        return asOf == null ? today : asOf;
    }

    /**
     * Tells whether today is shown, so that the materialised paths hold.
     *
     * @return whether it is
     */
    public boolean isToday() {
        return day().equals(today);
    }

    /**
     * The line that orders what is exported, of those files that follow one.
     *
     * @return the one that is asked for, else that of homes
     * @throws RequestError where there is no such line
     */
    public HierarchyLine line() {
        String given = options.get(LINE);
        return Arrays.stream(HierarchyLine.values())
                .filter(line -> given == null || line.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RequestError.badInput(
                        "line 应为 HOME 或 PARTY，而不是 %1$s。", "line has to be HOME or PARTY, not %1$s.", given));
    }

    /**
     * Whether the links of the line have to be followed: the materialised paths are those of homes, today.
     *
     * @return whether they do not hold
     */
    public boolean isWalked() {
        return !isToday() || line() != HierarchyLine.HOME;
    }

    /**
     * The graph as the queries of features take it.
     *
     * @return a snapshot of the day, whose answers are there at once
     */
    public Snapshot snapshot() {
        return Snapshot.answering(day(), isToday(), graph::ask);
    }

    /**
     * The same for whoever asks many questions at a time.
     *
     * @return a snapshot of the day, which answers when it is waited for
     */
    public Snapshot gathering() {
        return Snapshot.gathering(day(), isToday(), graph::ask);
    }
}
