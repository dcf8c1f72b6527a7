package org.orglattice.exports.roster;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.dataset.workbook.ReportSheet;
import org.orglattice.dataset.workbook.ReportSheet.Heading;
import org.orglattice.dataset.workbook.SheetFull;
import org.orglattice.dataset.workbook.Tone;
import org.orglattice.graph.Row;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;

/**
 * Fills the sheets of a roster, one for each kind of organization, with a row for each holder and each vacant seat.
 */
final class Roster {

    /** What stands in the place of a name where nobody holds a seat. */
    static final String VACANT = "空缺";

    private static final List<Heading> HEADINGS = List.of(
            new Heading("单位", 30),
            new Heading("岗位", 18),
            new Heading("姓名", 12),
            new Heading("主兼职", 8),
            new Heading("任职时间", 24),
            new Heading("所属", 24),
            new Heading("类别", 12),
            new Heading("职务名称", 18),
            new Heading("任命文号", 20),
            new Heading("其他任职", 44),
            new Heading("备注", 10));

    private final ReportBook book;
    private final Map<OrganizationKind, ReportSheet> sheets = new EnumMap<>(OrganizationKind.class);
    private final Set<String> dataSets = new TreeSet<>();
    private int organizations;
    private int held;
    private int vacant;

    Roster(ReportBook book) {
        this.book = book;
    }

    /** Adds an organization with its posts and who holds them. */
    void add(Row organization) {
        organizations++;
        dataSets.add(organization.text("dataset"));
        for (Row post : organization.rows("posts")) {
            List<Row> holders = post.rows("holders");
            dataSets.add(post.text("dataset"));
            holders.forEach(holder -> addHolder(organization, post, holder));
            for (int free = holders.size(); free < post.integer("seats"); free++) {
                addVacancy(organization, post);
            }
        }
    }

    private void addHolder(Row organization, Row post, Row holder) {
        held++;
        dataSets.add(holder.text("dataset"));
        boolean made = organization.is("synthetic") || holder.is("synthetic");
        add(
                organization,
                Tone.PLAIN,
                Stream.of(
                        post(post),
                        holder.text("name"),
                        holder.is("primary") ? "主职" : "兼职",
                        period(holder.textOrNull("since"), holder.textOrNull("until")),
                        organization.textOrNull("home"),
                        type(organization),
                        holder.textOrNull("title"),
                        holder.textOrNull("document"),
                        String.join("；", holder.texts("others")),
                        made ? "虚构" : null));
    }

    private void addVacancy(Row organization, Row post) {
        vacant++;
        add(
                organization,
                Tone.MUTED,
                Stream.of(
                        post(post),
                        VACANT,
                        null,
                        null,
                        organization.textOrNull("home"),
                        type(organization),
                        null,
                        null,
                        null,
                        organization.is("synthetic") ? "虚构" : null));
    }

    private void add(Row organization, Tone tone, Stream<@Nullable String> cells) {
        OrganizationKind kind = OrganizationKind.valueOf(organization.text("kind"));
        ReportSheet sheet =
                sheets.computeIfAbsent(kind, added -> book.sheet(kind.title().zh(), kind.ordinal(), HEADINGS));
        try {
            sheet.row(
                    tone,
                    Stream.concat(Stream.of(organization.text("name")), cells).toList());
        } catch (SheetFull e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String post(Row post) {
        String title = post.textOrNull("title");
        return title == null ? post.text("role") : title;
    }

    private static String period(@Nullable String since, @Nullable String until) {
        return until == null ? Objects.toString(since, "") : Objects.toString(since, "") + " 至 " + until;
    }

    private static String type(Row organization) {
        String level = organization.textOrNull("partyLevel");
        if (level != null) {
            return PartyLevel.valueOf(level).title().in(Locale.CHINESE);
        }
        String kind =
                OrganizationKind.valueOf(organization.text("kind")).title().zh();
        Integer grid = organization.integerOrNull("gridLevel");
        return grid == null ? kind : grid + "级" + kind;
    }

    Set<String> dataSets() {
        return dataSets;
    }

    /** What the cover tells of it in numbers. */
    Map<String, String> totals() {
        Map<String, String> totals = new LinkedHashMap<>();
        totals.put("单位", organizations + " 个");
        totals.put("任职", held + " 个");
        totals.put("空缺席位", vacant + " 个");
        return totals;
    }
}
