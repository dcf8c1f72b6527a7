package org.orglattice.dataset.format;

import java.util.Arrays;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;

/**
 * What a figure counts of what the graph records: a kind, kind/level, or {@code MEMBER}.
 */
final class Counts {

    private static final String MEMBER = "MEMBER";

    private Counts() {}

    static boolean isValid(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 1 -> MEMBER.equals(text) || isNameIn(text, OrganizationKind.values());
            case 2 ->
                switch (parts[0]) {
                    case "GRID" -> parts[1].matches("[123]");
                    case "PARTY_ORGANIZATION" -> isNameIn(parts[1], PartyLevel.values());
                    default -> false;
                };
            default -> false;
        };
    }

    private static boolean isNameIn(String text, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(text));
    }
}
