package org.orglattice.exports.findings;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.Explanation;
import org.orglattice.audit.ListedAudit;
import org.orglattice.audit.ListedFinding;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.dataset.workbook.ReportSheet;
import org.orglattice.dataset.workbook.ReportSheet.Heading;
import org.orglattice.dataset.workbook.ReportSheet.Share;
import org.orglattice.dataset.workbook.SheetFull;
import org.orglattice.dataset.workbook.Tone;

/**
 * Fills the sheets of an audit: an overview with a row for each rule, and one for each template with a row for each finding.
 */
final class AuditSheets {

    private static final List<Heading> OVERVIEW = List.of(
            new Heading("规则", 40),
            new Heading("模板", 16),
            new Heading("性质", 8),
            new Heading("适用范围", 20),
            new Heading("检查", 8),
            new Heading("符合", 8),
            new Heading("部分", 8),
            new Heading("缺失", 8),
            new Heading("违反", 8),
            new Heading("已说明", 8),
            new Heading("覆盖率", 10),
            new Heading("目标", 10),
            new Heading("是否达标", 10),
            new Heading("一年前", 10),
            new Heading("规则编号", 30));

    private static final List<Heading> FINDINGS = List.of(
            new Heading("规则", 30),
            new Heading("结果", 8),
            new Heading("情况", 60),
            new Heading("对象", 24),
            new Heading("相对方", 24),
            new Heading("说明的原因", 30),
            new Heading("可考虑人选", 50),
            new Heading("对象编号", 24),
            new Heading("相对方编号", 24));

    private static final Map<String, String> VERDICTS = Map.of("REQUIRED", "必须", "WANTED", "应当", "FORBIDDEN", "禁止");

    private final ReportBook book;
    private final ReportSheet overview;
    private final Map<String, ReportSheet> sheets = new TreeMap<>();
    private final Map<Result, Integer> totals = new TreeMap<>();

    /** What an outcome is called and how it looks, the worst first. */
    private enum Result {
        VIOLATION("违反", Tone.BAD),
        MISSING("缺失", Tone.BAD),
        PARTIAL("部分", Tone.FAIR),
        EXPLAINED("已说明", Tone.MUTED),
        SATISFIED("符合", Tone.GOOD);

        private final String title;
        private final Tone tone;

        Result(String title, Tone tone) {
            this.title = title;
            this.tone = tone;
        }
    }

    AuditSheets(ReportBook book) {
        this.book = book;
        this.overview = book.sheet("概览", 0, OVERVIEW);
    }

    /** Adds a rule with what it comes to. */
    void add(ListedAudit audit) {
        Boolean met = audit.isTargetMet();
        row(
                overview,
                met == null ? Tone.PLAIN : met ? Tone.GOOD : Tone.BAD,
                Arrays.asList(
                        audit.title().zh(),
                        audit.template().zh(),
                        VERDICTS.get(audit.verdict()),
                        audit.appliesWithin(),
                        audit.isInForce() ? audit.checked() : "当日无效",
                        audit.count(Result.SATISFIED.name()),
                        audit.count(Result.PARTIAL.name()),
                        audit.count(Result.MISSING.name()),
                        audit.count(Result.VIOLATION.name()),
                        audit.count(Result.EXPLAINED.name()),
                        share(audit.coverage()),
                        share(audit.target()),
                        met == null ? null : met ? "达标" : "未达标",
                        share(audit.coverageBefore()),
                        audit.rule()));
    }

    private static @Nullable Share share(@Nullable Double value) {
        return value == null ? null : new Share(value);
    }

    /** Adds a finding of a rule. */
    void add(ListedAudit audit, ListedFinding finding) {
        Result result = Result.valueOf(finding.outcome());
        totals.merge(result, 1, Integer::sum);
        ReportSheet sheet =
                sheets.computeIfAbsent(audit.template().zh(), title -> book.sheet(title, sheets.size() + 1, FINDINGS));
        row(
                sheet,
                result.tone,
                Arrays.asList(
                        audit.title().zh(),
                        result.title,
                        finding.sentence().zh(),
                        finding.subject(),
                        finding.counterpart(),
                        reason(finding.explanation()),
                        String.join("\n", finding.candidates()),
                        finding.subjectId(),
                        finding.counterpartId()));
    }

    private static @Nullable String reason(@Nullable Explanation explanation) {
        return explanation == null
                ? null
                : Stream.of(explanation.reason(), explanation.by())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("——"));
    }

    private static void row(ReportSheet sheet, Tone tone, List<? extends @Nullable Object> cells) {
        try {
            sheet.row(tone, cells);
        } catch (SheetFull e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all findings come to, in words. */
    String totals() {
        return totals.entrySet().stream()
                .map(total -> total.getKey().title + " " + total.getValue())
                .collect(Collectors.joining("，"));
    }
}
