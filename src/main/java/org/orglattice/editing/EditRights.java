package org.orglattice.editing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Access;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;

/**
 * What the caller of one mutation may do, asked in its transaction.
 */
final class EditRights {

    private final Access access;
    private final Viewer viewer;
    private final AccessRole role;
    private final Set<String> newMembers = new HashSet<>();

    EditRights(Access access, Viewer viewer, AccessRole role) {
        this.access = access;
        this.viewer = viewer;
        this.role = role;
    }

    /** Makes sure that they may change all that rows reach. */
    void require(List<RowReach> reaches) {
        Set<String> organizations = new HashSet<>();
        Set<String> members = new HashSet<>();
        for (RowReach reach : reaches) {
            organizations.addAll(reach.organizations());
            members.addAll(reach.members());
            if (reach.rootless()) {
                access.requireEverywhere(viewer, role);
            }
            if (reach.row().table().equals("members")) {
                newMembers.addAll(reach.members());
            }
        }
        access.requireWithin(viewer, role, organizations, members);
    }

    /** Makes sure that whoever was made is somewhere where they may put people. */
    void requireOverWhoeverWasMade() {
        if (!newMembers.isEmpty()) {
            requireOver(newMembers);
        }
    }

    /** Makes sure that they may change these members. */
    void requireOver(Collection<String> members) {
        access.requireWithin(viewer, role, Set.of(), members);
    }

    /** Makes sure that they may change what lies within these organizations. */
    void requireWithin(Set<String> organizations) {
        access.requireWithin(viewer, role, organizations, Set.of());
    }

    /** Makes sure that they may make something below an organization, or anywhere where there is none. */
    void requireBelow(@Nullable String organization) {
        if (organization == null) {
            access.requireEverywhere(viewer, role);
        } else {
            requireWithin(Set.of(organization));
        }
    }
}
