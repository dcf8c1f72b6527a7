package org.orglattice.exports.chart;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.orglattice.exports.chart.Card.Line;
import org.orglattice.exports.chart.Placement.Placed;
import org.orglattice.exports.chart.Placement.Segment;

/**
 * Writes a chart as an SVG document for a sheet of paper: text stays text, and there are no scripts in it.
 */
final class SvgWriter {

    /** What Chinese text is set in, the one that is shipped first. */
    static final String FONTS = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
            + "'Microsoft YaHei','WenQuanYi Micro Hei',SimHei,sans-serif";

    private static final String INK = "#111827";
    private static final String GREY = "#52606d";
    private static final String RED = "#b3261e";

    private final Chart chart;
    private final Sheet sheet;
    private final SvgElements svg;

    private SvgWriter(Drawing drawing, OutputStream out) throws XMLStreamException {
        this.chart = drawing.chart();
        this.sheet = drawing.sheet();
        this.svg = new SvgElements(out);
    }

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param out where to; it stays open
     * @throws XMLStreamException where that fails
     */
    static void write(Drawing drawing, OutputStream out) throws XMLStreamException {
        new SvgWriter(drawing, out).write();
    }

    private void write() throws XMLStreamException {
        Sheet.Format format = sheet.format();
        svg.startDocument();
        svg.start(
                "svg",
                "xmlns",
                SvgElements.NAMESPACE,
                "width",
                format.widthMm() + "mm",
                "height",
                format.heightMm() + "mm",
                "viewBox",
                "0 0 " + SvgElements.number(format.width()) + " " + SvgElements.number(format.height()),
                "font-family",
                FONTS,
                "role",
                "img",
                "aria-labelledby",
                "title description",
                "lang",
                "zh-CN");
        svg.text("title", chart.title(), "id", "title");
        svg.text("desc", subtitle() + "。" + chart.root().description(), "id", "description");
        svg.empty("rect", "width", format.width(), "height", format.height(), "fill", "#ffffff");
        header();
        if (chart.exists()) {
            structure();
            legend();
        } else {
            text("该单位在 " + chart.day() + " 不存在。", Sheet.MARGIN, sheet.top() + 30, 16, GREY);
        }
        svg.end();
        svg.endDocument();
    }

    private void header() throws XMLStreamException {
        double room = sheet.format().width() - 2 * Sheet.MARGIN - 150;
        String title = PlainText.lines(chart.title(), 22, room, 1).get(0);
        text(title, Sheet.MARGIN, Sheet.MARGIN + 18, 22, INK, "font-weight", "bold");
        text(subtitle(), Sheet.MARGIN, Sheet.MARGIN + 36, 10, GREY);
        String badge = badge();
        if (!badge.isEmpty()) {
            double width = PlainText.width(badge, 13) + 24;
            double x = sheet.format().width() - Sheet.MARGIN - width;
            svg.empty(
                    "rect",
                    "x",
                    x,
                    "y",
                    Sheet.MARGIN,
                    "width",
                    width,
                    "height",
                    28.0,
                    "rx",
                    5.0,
                    "fill",
                    "#ffffff",
                    "stroke",
                    RED,
                    "stroke-width",
                    1.5);
            text(badge, x + 12, Sheet.MARGIN + 19, 13, RED, "font-weight", "bold");
        }
    }

    private String subtitle() {
        String left = chart.boxes().anyMatch(box -> box.omission().count() > 0) ? "，其余只计个数" : "";
        String sets = chart.boxes()
                .map(box -> box.organization().dataset())
                .distinct()
                .limit(4)
                .collect(Collectors.joining("、"));
        return chart.exists()
                ? "截至 %s · 画出 %d 个单位%s · 数据集 %s".formatted(chart.day(), chart.size(), left, sets)
                : "截至 %s".formatted(chart.day());
    }

    private String badge() {
        return chart.isAllMadeUp() ? "虚构数据" : chart.isPartlyMadeUp() ? "含虚构数据" : "";
    }

    private void structure() throws XMLStreamException {
        svg.start(
                "g",
                "transform",
                "translate(%s %s) scale(%s)"
                        .formatted(
                                SvgElements.number(sheet.left()),
                                SvgElements.number(sheet.top()),
                                String.format(Locale.ROOT, "%.4f", sheet.scale())));
        StringBuilder path = new StringBuilder();
        for (Segment line : sheet.placement().lines()) {
            path.append('M').append(SvgElements.number(line.x1())).append(' ').append(SvgElements.number(line.y1()));
            path.append('L').append(SvgElements.number(line.x2())).append(' ').append(SvgElements.number(line.y2()));
        }
        svg.empty(
                "path",
                "d",
                path.isEmpty() ? "M0 0" : path,
                "fill",
                "none",
                "stroke",
                "#94a3b8",
                "stroke-width",
                0.9,
                "stroke-linecap",
                "square");
        for (Placed placed : sheet.placement().cards()) {
            card(placed);
        }
        svg.end();
    }

    private void card(Placed placed) throws XMLStreamException {
        Card card = placed.card();
        Box box = card.box();
        svg.start(
                "g",
                "transform",
                "translate(%s %s)".formatted(SvgElements.number(placed.x()), SvgElements.number(placed.y())));
        if (box == null) {
            svg.empty(
                    "rect",
                    "width",
                    card.width(),
                    "height",
                    card.height(),
                    "rx",
                    3.0,
                    "fill",
                    "#ffffff",
                    "stroke",
                    "#94a3b8",
                    "stroke-width",
                    0.8,
                    "stroke-dasharray",
                    "3 2");
        } else {
            Tone tone = Tone.of(box.organization().kind());
            svg.text("title", box.description());
            svg.empty(
                    "rect",
                    "width",
                    card.width(),
                    "height",
                    card.height(),
                    "rx",
                    3.0,
                    "fill",
                    tone.fill(),
                    "stroke",
                    tone.line(),
                    "stroke-width",
                    0.8);
            svg.empty("rect", "width", 3.0, "height", card.height(), "rx", 1.5, "fill", tone.line());
        }
        double y = card.padding() - 1;
        for (Line line : card.lines()) {
            y += line.style().height();
            Object[] weight = line.style().bold() ? new Object[] {"font-weight", "bold"} : new Object[0];
            text(
                    line.text(),
                    card.padding() + 2,
                    y - line.style().size() * 0.26,
                    line.style().size(),
                    line.style().colour(),
                    weight);
        }
        svg.end();
    }

    private void legend() throws XMLStreamException {
        double y = sheet.format().height() - Sheet.MARGIN;
        double x = Sheet.MARGIN;
        Set<Tone> used = EnumSet.noneOf(Tone.class);
        chart.boxes().map(box -> Tone.of(box.organization().kind())).forEach(used::add);
        for (Tone tone : Arrays.stream(Tone.values()).filter(used::contains).toList()) {
            svg.empty(
                    "rect",
                    "x",
                    x,
                    "y",
                    y - 9,
                    "width",
                    12.0,
                    "height",
                    10.0,
                    "rx",
                    2.0,
                    "fill",
                    tone.fill(),
                    "stroke",
                    tone.line(),
                    "stroke-width",
                    1.0);
            text(tone.title(), x + 17, y, 9.5, INK);
            x += 17 + PlainText.width(tone.title(), 9.5) + 16;
        }
        text("（兼）：同时在其他单位任职", x, y, 9.5, INK);
        x += PlainText.width("（兼）：同时在其他单位任职", 9.5) + 16;
        text("空缺：领导岗位无人任职", x, y, 9.5, RED);
        x += PlainText.width("空缺：领导岗位无人任职", 9.5) + 16;
        text("人数：本单位及下属单位任职人数", x, y, 9.5, GREY);
    }

    private void text(String text, double x, double y, double size, String colour, Object... more)
            throws XMLStreamException {
        Object[] attributes = {"x", x, "y", y, "font-size", size, "fill", colour};
        Object[] all = Arrays.copyOf(attributes, attributes.length + more.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        svg.text("text", text, all);
    }
}
