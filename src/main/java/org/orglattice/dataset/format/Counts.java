package org.orglattice.dataset.format;

import java.util.Optional;

/**
 * What a figure counts of what the graph records: a kind, kind/level, or {@code MEMBER}.
 */
final class Counts {

    private static final String MEMBER = "MEMBER";

    private Counts() {}

    /**
     * Reads what a figure counts.
     *
     * @param text kinds and levels by their names or their Chinese labels
     * @return the same by names, or empty where it is nothing that can be counted
     */
    static Optional<String> read(String text) {
        String[] parts = text.split("/", -1);
        if (text.equalsIgnoreCase(MEMBER) || text.equals(table("members").title())) {
            return Optional.of(MEMBER);
        }
        Optional<String> kind = organizations("kind").choice(parts[0]);
        return switch (parts.length) {
            case 1 -> kind;
            case 2 -> kind.flatMap(of -> level(of, parts[1]).map(level -> of + "/" + level));
            default -> Optional.empty();
        };
    }

    private static Optional<String> level(String kind, String text) {
        return switch (kind) {
            case "GRID" -> Optional.of(text).filter(level -> level.matches("[123]"));
            case "PARTY_ORGANIZATION" -> organizations("party_level").choice(text);
            default -> Optional.empty();
        };
    }

    private static Column organizations(String column) {
        return table("organizations").column(column).orElseThrow();
    }

    private static TableFormat table(String name) {
        return Format.shipped().table(name).orElseThrow();
    }
}
