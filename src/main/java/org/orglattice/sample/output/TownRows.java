package org.orglattice.sample.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Link;
import org.orglattice.sample.model.Membership;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.SeatNumbers;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Town;
import org.orglattice.time.PartialDate;

/**
 * Writes the rows of one sub-district: what it consists of, and who serves there.
 */
final class TownRows {

    private final Town town;
    private final Tables tables;

    TownRows(Town town, Tables tables) {
        this.town = town;
        this.tables = tables;
    }

    void write() {
        town.bodies().forEach(this::write);
        town.records().links().forEach(this::write);
        writePosts();
        town.people().forEach(this::write);
        town.records().tenures().forEach(this::write);
        town.records().memberships().forEach(this::write);
        new ProvenanceRows(town, tables).write();
    }

    private void write(Body body) {
        Map<String, Object> cells = new HashMap<>(body.facts());
        cells.put("id", body.id());
        cells.put("kind", body.kind());
        cells.put("name", body.name());
        cells.put("sources", ProvenanceRows.source(town, "register"));
        writeLine(body, "PART_OF", body.homes(), cells, List.of("home", "home_since"));
        writeLine(body, "REPORTS_TO", body.superiors(), cells, List.of("reports_to", "reports_since"));
        tables.write(Table.ORGANIZATIONS, cells);
    }

    /** The present line stands with the body, earlier ones among the links. */
    private void writeLine(Body body, String type, PerEra<Body> line, Map<String, Object> cells, List<String> columns) {
        PartialDate since = null;
        for (PerEra.Run<Body> run : line.runs()) {
            if (run.last().isPresent()) {
                cells.put(columns.get(0), run.value().id());
                if (since != null) {
                    cells.put(columns.get(1), since);
                }
            } else {
                PartialDate until = town.date(run.last().next(), Moment.CHANGE);
                write(new Link(body, type, run.value(), null, since, until));
                since = until;
            }
        }
    }

    private void write(Link link) {
        String type = link.type();
        tables.write(
                Table.LINKS,
                link.from().id(),
                type,
                link.to().id(),
                type.equals("SERVES") ? link.detail() : null,
                type.equals("PARTICIPATES_IN") ? link.detail() : null,
                type.equals("SUCCEEDED_BY") ? link.detail() : null,
                link.since(),
                link.until(),
                ProvenanceRows.source(town, "register"));
    }

    private void writePosts() {
        Map<Post, Integer> seats = SeatNumbers.of(town);
        for (Post post : town.posts()) {
            if (post.isStated()) {
                tables.write(Table.POSTS, post.id(), post.body().id(), post.role(), post.title(), seats.get(post));
            }
        }
    }

    private void write(Person person) {
        Map<String, Object> cells = new HashMap<>(person.facts());
        cells.put("id", person.id());
        cells.put("name", person.name());
        tables.write(Table.MEMBERS, cells);
    }

    private void write(Tenure tenure) {
        Post post = tenure.post();
        boolean named = post.isStated();
        tables.write(
                Table.APPOINTMENTS,
                tenure.person().id(),
                named ? post.id() : null,
                named ? null : post.body().id(),
                named ? null : post.role(),
                title(post),
                tenure.since(),
                tenure.until(),
                tenure.primary(),
                document(tenure));
    }

    private @Nullable String title(Post post) {
        boolean ofTheTown = post.body() == town.root() || post.body().partyLevel() == PartyLevel.WORKING_COMMITTEE;
        return switch (ofTheTown ? post.role() : "") {
            case "DIRECTOR" -> "办事处主任";
            case "DEPUTY_DIRECTOR" -> "办事处副主任";
            case "PARTY_SECRETARY" -> "党工委书记";
            case "DEPUTY_PARTY_SECRETARY" -> "党工委副书记";
            default -> null;
        };
    }

    private @Nullable String document(Tenure tenure) {
        boolean appointed = tenure.post().body().kind() == OrganizationKind.SUB_DISTRICT;
        int number = Math.floorMod(tenure.person().id().hashCode(), 90) + 1;
        return appointed ? Digits.in("样任〔%d〕%d号", tenure.since().firstDay().getYear(), number) : null;
    }

    private void write(Membership membership) {
        tables.write(
                Table.MEMBERSHIPS,
                membership.person().id(),
                membership.body().id(),
                membership.kind(),
                membership.since(),
                membership.until());
    }
}
