package org.orglattice.exports.chart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orglattice.exports.chart.Box.Leader;

/**
 * Writes a chart as a flowchart in the language of Mermaid: whole lines for the home line, dashed ones for the Party line.
 */
final class MermaidWriter {

    // where nobody configures it, Mermaid draws no more
    private static final int MOST_CHARACTERS = 50_000;
    private static final int MOST_LINES = 500;

    private final Chart chart;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();
    private int drawn;

    private MermaidWriter(Chart chart) {
        this.chart = chart;
        chart.boxes().forEach(box -> names.put(box.organization().id(), "n" + names.size()));
    }

    /**
     * Writes the largest chart that Mermaid draws as it comes.
     *
     * @param structure what there is
     * @return the flowchart, which tells what it leaves out
     */
    static String write(Structure structure) {
        return structure
                .charts()
                .map(MermaidWriter::new)
                .filter(writer -> writer.write() || writer.chart.size() == 1)
                .findFirst()
                .orElseThrow()
                .out
                .toString();
    }

    /** Writes the chart, and tells whether Mermaid draws that much. */
    private boolean write() {
        line("---");
        line("title: \""
                + (chart.title() + "（截至 " + chart.day() + "）")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"") + "\"");
        line("---");
        line("flowchart TD");
        if (!chart.exists()) {
            line("  " + name(chart.root()) + "[\"" + escaped("该单位在 " + chart.day() + " 不存在") + "\"]");
            return true;
        }
        box(chart.root());
        for (Box box : chart.boxes().toList()) {
            if (box.leadership().superior() != null
                    && names.containsKey(box.leadership().superior().id())) {
                edge(name(box) + " -.-> "
                        + names.get(box.leadership().superior().id()));
            }
        }
        for (Tone tone : Tone.values()) {
            line("  classDef " + className(tone) + " fill:" + tone.fill() + ",stroke:" + tone.line()
                    + ",color:#111827");
        }
        line("  classDef rest fill:#ffffff,stroke:#94a3b8,stroke-dasharray:4 3,color:#52606d");
        return out.length() <= MOST_CHARACTERS && drawn <= MOST_LINES;
    }

    private void box(Box box) {
        line("  " + name(box) + "[\"" + label(box) + "\"]:::"
                + className(Tone.of(box.organization().kind())));
        for (Box child : box.children()) {
            box(child);
            edge(name(box) + " --- " + name(child));
        }
        if (box.omission().count() > 0) {
            line("  " + name(box) + "x[\""
                    + escaped(box.omission().text(box.children().isEmpty() ? "下设" : "另有")) + "\"]:::rest");
            edge(name(box) + " --- " + name(box) + "x");
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

    private void edge(String edge) {
        drawn++;
        line("  " + edge);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
