package org.orglattice.exports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orglattice.dataset.workbook.ReportBook.Line;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;

/**
 * What the first sheet of a report tells: of what and of which day it is, from which data sets, and whether they are made up.
 */
public final class Cover {

    private static final Cypher DATASETS = Cypher.file("export/datasets");

    private final List<Line> lines = new ArrayList<>();

    private Cover() {}

    /**
     * Begins the cover of a report.
     *
     * @param request what is asked for
     * @param dataSets the ids of the data sets that it draws on
     * @return the cover
     */
    public static Cover of(ExportRequest request, Collection<String> dataSets) {
        List<Row> sources = request.graph().run(DATASETS, Map.of("ids", List.copyOf(dataSets)));
        Cover cover = new Cover();
        cover.add("范围", request.scope().name() + "（" + request.organization() + "）及其下属");
        cover.add("日期", request.day() + "（当日情况）");
        cover.add(
                "数据来源",
                sources.stream()
                        .map(row ->
                                row.text("title") + "（" + row.text("id") + "）" + (row.is("synthetic") ? "【虚构】" : ""))
                        .collect(Collectors.joining("；")));
        if (sources.stream().anyMatch(row -> row.is("synthetic"))) {
            cover.add("注意", "含虚构数据：其中的组织、人员与数字并非真实。 / Contains fictional data.");
        }
        return cover;
    }

    /**
     * Adds a line.
     *
     * @param name what it tells
     * @param text what it says
     */
    public void add(String name, String text) {
        lines.add(new Line(name, text));
    }

    /**
     * What there is to tell.
     *
     * @return the lines, in order
     */
    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
