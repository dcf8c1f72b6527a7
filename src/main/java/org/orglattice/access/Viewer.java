package org.orglattice.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Who asks. Controller methods take it as a parameter.
 *
 * @param name by which changes and the access log name them
 * @param identity by which they are told from others of the same name, whatever they may at the time
 * @param grants what they may; none where nobody is known
 * @param purpose what personal data is asked for, in their own words, or {@code null} where none is stated
 */
public record Viewer(
        String name,
        String identity,
        List<Grant> grants,
        @Nullable String purpose) {

    /** Somebody without a token. */
    public static final Viewer ANONYMOUS = new Viewer("anonymous", "anonymous", List.of(), null);

    /** Whoever has the token in the data folder. */
    static final Viewer ADMINISTRATOR =
            new Viewer("administrator", "administrator", List.of(new Grant(AccessRole.ADMIN, null)), null);

    private static final int LONGEST_PURPOSE = 2000;

    /** Takes the grants as they are. */
    public Viewer {
        grants = List.copyOf(grants);
    }

    /**
     * The same with a purpose.
     *
     * @param stated what personal data is asked for, percent-encoded where it holds more than a header may
     * @return the viewer
     */
    Viewer withPurpose(@Nullable String stated) {
        String said = stated == null ? "" : decoded(stated).strip();
        return new Viewer(name, identity, grants, said.isEmpty() ? null : said);
    }

    // what is no percent-encoded text is taken as it is
    private static String decoded(String stated) {
        String given = stated.substring(0, Math.min(stated.length(), LONGEST_PURPOSE));
        try {
            return UriUtils.decode(given, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return given;
        }
    }

    /**
     * Tells whether nobody is known to ask.
     *
     * @return {@code true} without a token
     */
    public boolean isAnonymous() {
        return name.equals(ANONYMOUS.name) && grants.isEmpty();
    }

    /**
     * The grants that allow what a role does.
     *
     * @param role the role
     * @return those of the role itself and of roles that imply it
     */
    public List<Grant> grantsOf(AccessRole role) {
        return grants.stream().filter(grant -> grant.role().implies(role)).toList();
    }

    /**
     * Tells whether a role is had somewhere.
     *
     * @param role the role
     * @return whether any grant implies it
     */
    public boolean has(AccessRole role) {
        return !grantsOf(role).isEmpty();
    }

    /**
     * Tells whether a role is had over the whole graph.
     *
     * @param role the role
     * @return whether a grant without limits implies it
     */
    public boolean hasEverywhere(AccessRole role) {
        return grantsOf(role).stream().anyMatch(Grant::isEverywhere);
    }

    /**
     * What they may do somewhere.
     *
     * @return all roles that their grants imply
     */
    List<AccessRole> roles() {
        return Arrays.stream(AccessRole.values()).filter(this::has).toList();
    }
}
