package org.orglattice.access;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How one export reads personal data: by paths within reach, and noted for the access log where it is shown.
 */
public final class PersonalExport {

    private final Viewer viewer;
    private final Reach reach;
    private final String operation;
    private final AccessLog log;
    private final Disclosures disclosures = new Disclosures();

    PersonalExport(Viewer viewer, Reach reach, String operation, AccessLog log) {
        this.viewer = viewer;
        this.reach = reach;
        this.operation = operation;
        this.log = log;
    }

    /**
     * Over which places the viewer may read personal data.
     *
     * @return the places
     */
    public Reach reach() {
        return reach;
    }

    /**
     * Notes that something is shown that tells personal data of members.
     *
     * @param field by what it is told
     * @param members the ids of the members
     */
    public void show(String field, Collection<String> members) {
        disclosures.add(operation, field, members);
    }

    /**
     * Forgets what was noted, because it never leaves.
     */
    public void discard() {
        disclosures.take();
    }

    /**
     * Writes down what leaves now.
     *
     * @param request the id of the request
     */
    public void write(@Nullable String request) {
        log.write(viewer, String.valueOf(request), disclosures);
    }
}
