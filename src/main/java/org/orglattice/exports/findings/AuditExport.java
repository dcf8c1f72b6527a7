package org.orglattice.exports.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orglattice.audit.AuditListing;
import org.orglattice.audit.ListedAudit;
import org.orglattice.audit.ListedFinding;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.exports.Cover;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.MediaTypes;
import org.orglattice.query.Snapshot;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Makes a workbook of all audits within an organization on a day: how far each rule holds, and all that was found.
 */
@Component
class AuditExport implements Export {

    private final AuditListing audits;

    AuditExport(AuditListing audits) {
        this.audits = audits;
    }

    @Override
    public String file() {
        return "audit.xlsx";
    }

    @Override
    public MediaType type() {
        return MediaTypes.WORKBOOK;
    }

    @Override
    public String title() {
        return "审计报告";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        Snapshot snapshot = request.gathering();
        List<ListedAudit> listed = audits.audits(request.organization(), snapshot);
        try (ReportBook book = new ReportBook(out, "封面")) {
            AuditSheets sheets = new AuditSheets(book);
            for (ListedAudit audit : listed) {
                sheets.add(audit);
                if (isOpen(audit, request)) {
                    audits.findings(audit, snapshot, finding -> add(sheets, audit, finding, request));
                }
            }
            Cover cover = Cover.of(
                    request, listed.stream().map(ListedAudit::dataset).collect(Collectors.toCollection(TreeSet::new)));
            cover.add("规则", listed.size() + " 条");
            cover.add("结果", sheets.totals());
            if (listed.stream().anyMatch(audit -> !isOpen(audit, request))) {
                cover.add("未列明细", "疑似重复只列个数：明细涉及个人信息，须有权限并说明用途");
            }
            book.finish(request.scope().name() + title(), cover.lines());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isOpen(ListedAudit audit, ExportRequest request) {
        return !audit.tellsPersonalData() || request.personal().reach().isEverywhere();
    }

    private static void add(AuditSheets sheets, ListedAudit audit, ListedFinding finding, ExportRequest request) {
        if (audit.tellsPersonalData()) {
            request.personal().show("birthYear", List.of(finding.subjectId()));
        }
        sheets.add(audit, finding);
    }
}
