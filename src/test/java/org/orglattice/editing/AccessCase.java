package org.orglattice.editing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that somebody may want to do.
 *
 * @param field the mutation or query
 * @param where whether it is about what lies within {@code east}
 * @param allowed who may, and nobody else
 * @param text the input of a mutation; the arguments and the selection of a query
 */
record AccessCase(String field, Where where, Set<Asker> allowed, String text) {

    /** Whether something lies within {@code east}. */
    enum Where {
        INSIDE,
        OUTSIDE,
        /** Partly inside, partly outside. */
        ACROSS,
        /** What has no place. */
        NOWHERE
    }

    /** Reads a table whose columns are set off by bars; lines that are empty or begin with a number sign are left out. */
    static List<AccessCase> table(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", 4))
                .map(cells -> new AccessCase(
                        cells[0].strip(), Where.valueOf(cells[1].strip()), askers(cells[2].strip()), cells[3].strip()))
                .toList();
    }

    private static Set<Asker> askers(String labels) {
        return labels.equals("everybody")
                ? EnumSet.complementOf(EnumSet.of(Asker.WRONG_TOKEN))
                : Arrays.stream(labels.split(" ")).map(Asker::labelled).collect(Collectors.toSet());
    }

    /** What somebody is answered. */
    String outcomeFor(Asker asker) {
        return allowed.contains(asker) ? AccessDoor.ALLOWED : asker.refusal();
    }

    /** The fields that have no case inside, or none outside, and do not say that there is no place to them. */
    static List<String> uncovered(List<String> fields, List<AccessCase> cases) {
        return fields.stream()
                .filter(field -> {
                    Set<Where> places = cases.stream()
                            .filter(each -> each.field().equals(field))
                            .map(AccessCase::where)
                            .collect(Collectors.toSet());
                    return !places.equals(Set.of(Where.NOWHERE))
                            && !places.containsAll(Set.of(Where.INSIDE, Where.OUTSIDE));
                })
                .toList();
    }

    @Override
    public String toString() {
        return where + " " + field + " " + text;
    }
}
