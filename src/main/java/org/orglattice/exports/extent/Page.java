package org.orglattice.exports.extent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.exports.ExportRequest;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;

/**
 * Some of the organizations of an extent, and what there is at them on the day.
 */
public final class Page {

    private static final Cypher ORGANIZATIONS = Cypher.file("export/organizations");
    private static final Cypher LINKS = Cypher.file("export/links");
    private static final Cypher POSTS = Cypher.file("export/posts");
    private static final Cypher BELONGINGS = Cypher.file("export/belongings");

    private final ExportRequest request;
    private final List<String> ids;

    Page(ExportRequest request, List<String> ids) {
        this.request = request;
        this.ids = ids;
    }

    /**
     * The organizations.
     *
     * @return each with what it belongs to
     */
    public List<Located> organizations() {
        return read(ORGANIZATIONS).stream().map(Located::of).toList();
    }

    /**
     * Their links.
     *
     * @return each once; one to an organization of another page is there with that page, too
     */
    public List<Link> links() {
        return read(LINKS).stream().map(Link::of).toList();
    }

    /**
     * Their posts.
     *
     * @return each with its holders
     */
    public List<HeldPost> posts() {
        return read(POSTS).stream().map(HeldPost::of).toList();
    }

    /**
     * The memberships at them that whoever asks may know of; what is personal of these is noted for the access log.
     *
     * @return each once
     */
    public List<Belonging> belongings() {
        Map<String, Object> parameters = parameters();
        parameters.put("reach", request.personal().reach().segments());
        List<Belonging> found = request.graph().run(BELONGINGS, parameters).stream()
                .map(Belonging::of)
                .toList();
        Set<String> disclosed = found.stream()
                .filter(each -> each.kind().tellsPartyMembership())
                .map(each -> each.member().id())
                .collect(Collectors.toSet());
        if (!disclosed.isEmpty()) {
            request.personal().show("partyMember", disclosed);
        }
        return found;
    }

    private List<Row> read(Cypher cypher) {
        return request.graph().run(cypher, parameters());
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("day", request.day().toString());
        return parameters;
    }
}
