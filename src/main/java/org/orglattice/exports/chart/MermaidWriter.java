package org.orglattice.exports.chart;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orglattice.exports.chart.Box.Leader;

/**
 * Writes a chart as a flowchart in the language of Mermaid: whole lines for the home line, dashed ones for the Party line.
 */
final class MermaidWriter {

    private final Chart chart;
    private final Appendable out;
    private final Map<String, String> names = new HashMap<>();

    private MermaidWriter(Chart chart, Appendable out) {
        this.chart = chart;
        this.out = out;
        chart.boxes().forEach(box -> names.put(box.organization().id(), "n" + names.size()));
    }

    /**
     * Writes a chart.
     *
     * @param chart the chart
     * @param out where to
     * @throws IOException where that fails
     */
    static void write(Chart chart, Appendable out) throws IOException {
        new MermaidWriter(chart, out).write();
    }

    private void write() throws IOException {
        line("---");
        line("title: \""
                + (chart.title() + "（截至 " + chart.day() + "）")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"") + "\"");
        line("---");
        line("flowchart TD");
        if (!chart.exists()) {
            line("  " + name(chart.root()) + "[\"" + escaped("该单位在 " + chart.day() + " 不存在") + "\"]");
            return;
        }
        box(chart.root());
        for (Box box : chart.boxes().toList()) {
            if (box.leadership().superior() != null
                    && names.containsKey(box.leadership().superior().id())) {
                line("  " + name(box) + " -.-> "
                        + names.get(box.leadership().superior().id()));
            }
        }
        for (Tone tone : Tone.values()) {
            line("  classDef " + className(tone) + " fill:" + tone.fill() + ",stroke:" + tone.line()
                    + ",color:#111827");
        }
        line("  classDef rest fill:#ffffff,stroke:#94a3b8,stroke-dasharray:4 3,color:#52606d");
    }

    private void box(Box box) throws IOException {
        line("  " + name(box) + "[\"" + label(box) + "\"]:::"
                + className(Tone.of(box.organization().kind())));
        for (Box child : box.children()) {
            box(child);
            line("  " + name(box) + " --- " + name(child));
        }
        if (box.omission().count() > 0) {
            line("  " + name(box) + "x[\""
                    + escaped(box.omission().text(box.children().isEmpty() ? "下设" : "另有")) + "\"]:::rest");
            line("  " + name(box) + " --- " + name(box) + "x");
        }
    }

    private static String label(Box box) {
        String name = "<b>" + escaped(box.organization().name()) + "</b><br/>" + escaped(box.caption());
        String leaders = box.leadership().leaders().stream()
                .map(Leader::text)
                .map(text -> "<br/>" + escaped(text))
                .collect(Collectors.joining());
        return name + leaders;
    }

    // as numbers, what could end a label or be markup in it
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        PlainText.of(text).codePoints().forEach(point -> {
            if (point < 0x80 && !Character.isLetterOrDigit(point) && " -.,:()/".indexOf(point) < 0) {
                escaped.append('#').append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private String name(Box box) {
        return names.get(box.organization().id());
    }

    private static String className(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
