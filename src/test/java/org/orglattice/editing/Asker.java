package org.orglattice.editing;

import java.util.Arrays;
import java.util.List;

/** Those who ask, by what they are granted. */
enum Asker {
    ANONYMOUS("anonymous", List.of()),
    WRONG_TOKEN("wrong-token", List.of()),
    READER_EAST("READER@east", List.of("READER@east", "READER@110101001")),
    AUDITOR_EAST("AUDITOR@east", List.of("AUDITOR@east", "AUDITOR@110101001")),
    EDITOR_EAST("EDITOR@east", List.of("EDITOR@east", "EDITOR@110101001")),
    AUDITOR_EVERYWHERE("AUDITOR@*", List.of("AUDITOR@*")),
    EDITOR_EVERYWHERE("EDITOR@*", List.of("EDITOR@*")),
    ADMIN("ADMIN", List.of("ADMIN@*"));

    private final String label;
    private final List<String> grants;

    Asker(String label, List<String> grants) {
        this.label = label;
        this.grants = grants;
    }

    static Asker labelled(String label) {
        return Arrays.stream(values())
                .filter(asker -> asker.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + label));
    }

    /** What the token of this asker grants; nothing where there is none to be made. */
    List<String> grants() {
        return grants;
    }

    /** What this asker is told who may not do something. */
    String refusal() {
        return switch (this) {
            case ANONYMOUS -> "UNAUTHENTICATED";
            case WRONG_TOKEN -> "401 UNAUTHENTICATED";
            default -> "FORBIDDEN";
        };
    }

    /** Whether this asker has everywhere the role that the other one has within one organization. */
    boolean hasMoreOfTheSameThan(Asker other) {
        return label.endsWith("@*") && other.label.equals(label.replace("@*", "@east"));
    }

    @Override
    public String toString() {
        return label;
    }
}
