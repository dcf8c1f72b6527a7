package org.orglattice.exports.extent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;
import org.orglattice.organization.LinkType;
import org.orglattice.organization.Organization;
import org.orglattice.posting.Member;
import org.orglattice.posting.Role;
import org.orglattice.time.PartialDate;

/**
 * Some of the organizations of an extent, and what there is at them on the day.
 */
public final class Page {

    private static final Cypher ORGANIZATIONS = Cypher.file("export/organizations");
    private static final Cypher LINKS = Cypher.file("export/links");
    private static final Cypher POSTS = Cypher.file("export/posts");
    private static final Cypher BELONGINGS = Cypher.file("export/belongings");

    private static final String TEAM = "TEAM";

    private final ExportRequest request;
    private final List<String> ids;

    Page(ExportRequest request, List<String> ids) {
        this.request = request;
        this.ids = ids;
    }

    /**
     * An organization in its place.
     *
     * @param organization which one
     * @param home what it is part of, or {@code null}
     * @param superior what it reports to, or {@code null}
     * @param sources the ids of the sources that tell of it
     */
    public record Located(
            Organization organization,
            @Nullable Organization home,
            @Nullable Organization superior,
            List<String> sources) {}

    /**
     * A link between two organizations, of which one may lie elsewhere.
     *
     * @param type what it says
     * @param from where it begins
     * @param to where it ends
     * @param since its first day, or {@code null}
     * @param until the day after its last, or {@code null}
     * @param remark its mode, the part that is taken, or the reason, or {@code null}
     */
    public record Link(
            LinkType type,
            Organization from,
            Organization to,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable String remark) {}

    /**
     * A post with who holds it.
     *
     * @param id its id
     * @param organization where it is
     * @param role its role
     * @param title its title, that of the role where it has none
     * @param seats how many may hold it
     * @param holders who does
     */
    public record HeldPost(
            String id, Organization organization, Role role, String title, int seats, List<Holder> holders) {}

    /**
     * A holder of a post.
     *
     * @param id the id of the appointment
     * @param member who it is
     * @param title the title, or {@code null}
     * @param since the first day, or {@code null}
     * @param until the day after the last, or {@code null}
     * @param primary whether it is the member's primary post
     * @param sources the ids of the sources that tell of it
     */
    public record Holder(
            String id,
            Member member,
            @Nullable String title,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            boolean primary,
            List<String> sources) {}

    /**
     * A membership without a post.
     *
     * @param organization the id of the organization
     * @param kind its kind
     * @param since the first day, or {@code null}
     * @param until the day after the last, or {@code null}
     * @param member who belongs to it
     */
    public record Belonging(
            String organization,
            String kind,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            Member member) {}

    /**
     * The organizations.
     *
     * @return each with what it belongs to
     */
    public List<Located> organizations() {
        return read(ORGANIZATIONS).stream()
                .map(row -> new Located(
                        Organization.of(row.row("organization")),
                        organization(row, "home"),
                        organization(row, "superior"),
                        row.texts("sources")))
                .toList();
    }

    private static @Nullable Organization organization(Row row, String name) {
        return row.has(name) ? Organization.of(row.row(name)) : null;
    }

    /**
     * Their links.
     *
     * @return each once
     */
    public List<Link> links() {
        return read(LINKS).stream()
                .map(row -> new Link(
                        LinkType.valueOf(row.text("type")),
                        Organization.of(row.row("from")),
                        Organization.of(row.row("to")),
                        row.dateOrNull("since"),
                        row.dateOrNull("until"),
                        row.textOrNull(row.has("mode") ? "mode" : row.has("as") ? "as" : "reason")))
                .toList();
    }

    /**
     * Their posts.
     *
     * @return each with its holders
     */
    public List<HeldPost> posts() {
        return read(POSTS).stream().map(Page::post).toList();
    }

    private static HeldPost post(Row row) {
        Row post = row.row("post");
        Role role = Role.of(row.row("role"));
        String title = post.textOrNull("title");
        return new HeldPost(
                post.text("id"),
                Organization.of(row.row("organization")),
                role,
                title == null ? role.nameZh() : title,
                post.integer("seats"),
                row.rows("holders").stream().map(Page::holder).toList());
    }

    private static Holder holder(Row row) {
        return new Holder(
                row.text("id"),
                Member.of(row.row("member")),
                row.textOrNull("title"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.is("primary"),
                row.texts("sources"));
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
                .map(row -> new Belonging(
                        row.text("organization"),
                        row.text("kind"),
                        row.dateOrNull("since"),
                        row.dateOrNull("until"),
                        Member.of(row.row("member"))))
                .toList();
        Set<String> disclosed = found.stream()
                .filter(each -> !each.kind().equals(TEAM))
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
