package org.orglattice.sample.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Explanation;
import org.orglattice.sample.model.Figure;
import org.orglattice.sample.model.Link;
import org.orglattice.sample.model.Membership;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.SeatNumbers;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.MechanismText;
import org.orglattice.sample.plan.RuleText;
import org.orglattice.time.PartialDate;

/**
 * Writes the rows of one sub-district.
 */
final class TownRows {

    private final Town town;
    private final Tables tables;

    TownRows(Town town, Tables tables) {
        this.town = town;
        this.tables = tables;
    }

    void write() {
        writeSources();
        town.bodies().forEach(this::write);
        town.links().forEach(this::write);
        writePosts();
        town.people().forEach(this::write);
        town.tenures().forEach(this::write);
        town.memberships().forEach(this::write);
        MechanismText.all().forEach(this::write);
        town.figures().forEach(this::write);
        RuleText.all().forEach(this::write);
        town.answers().explanations().forEach(this::write);
    }

    private String source(String key) {
        return town.id() + "/source-" + key;
    }

    private void writeSources() {
        String publisher = town.root().name() + "（虚构）";
        String note = "虚构的文件";
        tables.write(Table.SOURCES, source("register"), "组织名册（虚构）", publisher, "2026-06", note);
        tables.write(Table.SOURCES, source("report"), "历年工作报告（虚构）", publisher, "2026-01", note);
        tables.write(Table.SOURCES, source("rules"), "治理制度汇编（虚构）", publisher, "2025", note);
    }

    private void write(Body body) {
        Map<String, Object> cells = new HashMap<>(body.facts());
        cells.put("id", body.id());
        cells.put("kind", body.kind());
        cells.put("name", body.name());
        cells.put("sources", source("register") + (body == town.root() ? "" : "#" + body.kind()));
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
                source("register"));
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
                tenure.since(),
                tenure.until(),
                tenure.primary(),
                document(tenure));
    }

    private @Nullable String document(Tenure tenure) {
        boolean appointed = tenure.post().body().kind() == OrganizationKind.SUB_DISTRICT;
        int number = Math.floorMod(tenure.person().id().hashCode(), 90) + 1;
        return appointed ? "样任〔%d〕%d号".formatted(tenure.since().firstDay().getYear(), number) : null;
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

    private void write(MechanismText text) {
        tables.write(
                Table.MECHANISMS,
                town.id() + "/" + text.key(),
                text.name(),
                organization(text.runBy()),
                text.summary(),
                organization(text.involves()),
                source("rules"));
    }

    private String organization(String key) {
        return key.isEmpty()
                ? ""
                : key.equals(".") ? town.id() : town.bodyOf(key).id();
    }

    private void write(Figure figure) {
        tables.write(
                Table.FIGURES,
                figure.body().id(),
                figure.metric(),
                figure.value(),
                figure.metric().equals("fiscalRevenue") ? "CNY" : "个",
                figure.qualifier(),
                figure.asOf(),
                figure.counts(),
                source("report"));
    }

    private void write(RuleText rule) {
        tables.write(
                Table.RULES,
                rule.id(town.id()),
                rule.template(),
                town.id(),
                rule.titleZh(),
                rule.titleEn(),
                rule.verdict(),
                rule.target(),
                rule.parameters(),
                rule.mechanism().isEmpty() ? null : town.id() + "/" + rule.mechanism(),
                rule.since(),
                rule.until(),
                source("rules"));
    }

    private void write(Explanation explanation) {
        tables.write(
                Table.EXPLANATIONS,
                town.id() + "/rule-" + explanation.rule(),
                explanation.subject(),
                explanation.counterpart(),
                explanation.reason(),
                town.root().name() + "党建工作办公室",
                explanation.since(),
                explanation.until());
    }
}
