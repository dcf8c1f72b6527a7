package org.orglattice.sample.output;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Census;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Figure;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.SeatNumbers;
import org.orglattice.sample.model.Sharing;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.RuleText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the answers that are known of one sub-district: what it consists of on each day, and who served before whom.
 */
final class TownAnswers {

    private static final int CLOSE = 3;
    private static final Set<String> TOLD = Set.of("PARTY_SECRETARY", "DIRECTOR");

    private final Town town;
    private final JsonGenerator json;

    TownAnswers(Town town, JsonGenerator json) {
        this.town = town;
        this.json = json;
    }

    void write() {
        Map<Post, Integer> seats = SeatNumbers.of(town);
        json.writeStartObject();
        json.writeStringProperty("id", town.id());
        json.writeArrayPropertyStart("days");
        for (Era era : Era.values()) {
            writeDay(era, new Census(town, era), seats);
        }
        json.writeEndArray();
        writeHistories();
        json.writeArrayPropertyStart("rules");
        RuleAnswers rules = new RuleAnswers(town, json);
        RuleText.all().forEach(rules::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeDay(Era era, Census census, Map<Post, Integer> seats) {
        json.writeStartObject();
        json.writeStringProperty("day", era.day().toString());
        json.writeNumberProperty("organizations", census.organizations());
        json.writeNumberProperty("members", census.members(town.root()));
        json.writeNumberProperty(
                "appointments",
                census.appointments().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        json.writeNumberProperty("posts", census.posts().size());
        json.writeNumberProperty("vacantPosts", census.vacantPosts(seats));
        json.writeNumberProperty("crossPosted", census.crossPosted());
        json.writeObjectPropertyStart("headcounts");
        for (Body body : town.bodies()) {
            boolean shown = body == town.root() || body.kind() == OrganizationKind.COMMUNITY;
            if (shown && town.holds(body, era)) {
                json.writeNumberProperty(body.id(), census.headcount(body));
            }
        }
        json.writeEndObject();
        writeSharing(census);
        writeRecorded(era, census);
        json.writeEndObject();
    }

    /** What is recorded beside each figure, whenever it is reported. */
    private void writeRecorded(Era era, Census census) {
        json.writeArrayPropertyStart("recorded");
        Set<String> told = new HashSet<>();
        for (Figure figure : town.records().figures()) {
            String counts = figure.counts();
            if (counts != null
                    && figure.body().existsIn(era)
                    && told.add(figure.body().id() + "#" + counts)) {
                json.writeStartObject();
                json.writeStringProperty("organization", figure.body().id());
                json.writeStringProperty("counts", counts);
                json.writeNumberProperty("number", census.recorded(figure.body(), counts));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeSharing(Census census) {
        json.writeArrayPropertyStart("matrix");
        for (Sharing.Cell cell : census.sharing().matrix()) {
            json.writeStartObject();
            json.writeStringProperty("a", cell.a().name());
            json.writeStringProperty("b", cell.b().name());
            json.writeNumberProperty("members", cell.members());
            json.writeNumberProperty("pairs", cell.pairs());
            json.writeEndObject();
        }
        json.writeEndArray();
        List<Sharing.Pair> pairs = census.sharing().pairs();
        json.writeNumberProperty("interlocks", pairs.size());
        json.writeArrayPropertyStart("closeInterlocks");
        for (Sharing.Pair pair : pairs) {
            if (pair.members() >= CLOSE) {
                json.writeStartObject();
                json.writeStringProperty("a", pair.a());
                json.writeStringProperty("b", pair.b());
                json.writeNumberProperty("members", pair.members());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeHistories() {
        Map<Post, List<Tenure>> byPost = town.records().tenures().stream()
                .filter(tenure -> TOLD.contains(tenure.post().role()) && isOfTheTown(tenure))
                .collect(Collectors.groupingBy(Tenure::post));
        json.writeArrayPropertyStart("histories");
        for (Post post : town.posts()) {
            List<Tenure> tenures = byPost.getOrDefault(post, List.of());
            if (!tenures.isEmpty()) {
                json.writeStartObject();
                json.writeStringProperty("organization", post.body().id());
                json.writeStringProperty("role", post.role());
                json.writeArrayPropertyStart("holders");
                tenures.stream()
                        .sorted(Comparator.comparing(Tenure::since).reversed())
                        .forEach(this::write);
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private boolean isOfTheTown(Tenure tenure) {
        Body body = tenure.post().body();
        return body == town.root() || body.homes().on(Era.Y2026) == town.root();
    }

    private void write(Tenure tenure) {
        json.writeStartObject();
        json.writeStringProperty("member", tenure.person().id());
        json.writeStringProperty("since", tenure.since().text());
        if (tenure.until() != null) {
            json.writeStringProperty("until", tenure.until().text());
        }
        json.writeEndObject();
    }
}
