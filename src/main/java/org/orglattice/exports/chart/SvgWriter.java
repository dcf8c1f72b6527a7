package org.orglattice.exports.chart;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.orglattice.exports.chart.Card.Line;
import org.orglattice.exports.chart.Placement.Placed;
import org.orglattice.exports.chart.SvgElements.Lettering;
import org.orglattice.exports.chart.SvgElements.Paint;

/**
 * Writes a chart as an SVG document for a sheet of paper: text stays text, and there are no scripts in it.
 */
final class SvgWriter {

    // the one that is shipped first
    private static final String FONTS = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
            + "'Microsoft YaHei','WenQuanYi Micro Hei',SimHei,sans-serif";

    private static final String INK = "#111827";
    private static final String GREY = "#52606d";
    private static final String RED = "#b3261e";
    private static final String LINES = "#94a3b8";

    private static final Lettering TITLE = new Lettering(22, true, INK);
    private static final Lettering SUBTITLE = new Lettering(10, false, GREY);
    private static final Lettering BADGE = new Lettering(13, true, RED);
    private static final Lettering NOTICE = new Lettering(16, false, GREY);
    private static final Lettering LEGEND = new Lettering(8.5, false, INK);
    private static final Paint BADGE_PAINT = new Paint("#ffffff", RED, 1.5, "");
    private static final Paint OMISSION = new Paint("#ffffff", LINES, 0.8, "3 2");

    private static final double STRIPE = 3;

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
        svg.startDocument(format, FONTS);
        svg.say("title", "title", chart.title());
        svg.say("desc", "description", subtitle() + "。" + chart.root().description());
        svg.rectangle(0, 0, format.width(), format.height(), 0, Paint.whole("#ffffff"));
        header(format.width() - Sheet.MARGIN);
        if (chart.exists()) {
            structure();
            legend(format.height() - Sheet.MARGIN);
        } else {
            svg.text("该单位在 " + chart.day() + " 不存在。", Sheet.MARGIN, sheet.top() + 30, NOTICE);
        }
        svg.endDocument();
    }

    private void header(double right) throws XMLStreamException {
        double room = right - Sheet.MARGIN - 120;
        String title = PlainText.lines(chart.title(), TITLE.size(), room, 1).get(0);
        svg.text(title, Sheet.MARGIN, Sheet.MARGIN + 18, TITLE);
        svg.text(subtitle(), Sheet.MARGIN, Sheet.MARGIN + 36, SUBTITLE);
        if (chart.isAllMadeUp() || chart.isPartlyMadeUp()) {
            String badge = chart.isAllMadeUp() ? "虚构数据" : "含虚构数据";
            double width = PlainText.width(badge, BADGE.size()) + 24;
            svg.rectangle(right - width, Sheet.MARGIN, width, 28, 5, BADGE_PAINT);
            svg.text(badge, right - width + 12, Sheet.MARGIN + 19, BADGE);
        }
    }

    private String subtitle() {
        if (!chart.exists()) {
            return "截至 " + chart.day();
        }
        boolean bounded = chart.boxes().anyMatch(box -> box.omission().count() > 0);
        String sets = chart.boxes()
                .map(box -> box.organization().dataset())
                .distinct()
                .limit(4)
                .collect(Collectors.joining("、"));
        return "截至 %s · 画出 %d 个单位%s · 数据集 %s".formatted(chart.day(), chart.size(), bounded ? "，其余只计个数" : "", sets);
    }

    private void structure() throws XMLStreamException {
        svg.startGroup(sheet.left(), sheet.top(), sheet.scale());
        svg.lines(sheet.placement().lines(), LINES);
        for (Placed placed : sheet.placement().cards()) {
            svg.startGroup(placed.x(), placed.y(), 1);
            card(placed.card());
            svg.endGroup();
        }
        svg.endGroup();
    }

    private void card(Card card) throws XMLStreamException {
        Box box = card.box();
        if (box == null) {
            svg.rectangle(0, 0, card.width(), card.height(), STRIPE, OMISSION);
        } else {
            Tone tone = Tone.of(box.organization().kind());
            svg.say("title", "", box.description());
            svg.rectangle(0, 0, card.width(), card.height(), STRIPE, new Paint(tone.fill(), tone.line(), 0.8, ""));
            svg.rectangle(0, 0, STRIPE, card.height(), STRIPE / 2, Paint.whole(tone.line()));
        }
        double y = card.padding() - 1;
        for (Line line : card.lines()) {
            y += line.style().height();
            double base = y - line.style().size() * 0.26;
            svg.text(line.text(), card.padding() + 2, base, line.style().lettering());
            if (!line.aside().isEmpty()) {
                Lettering small = Card.Style.CAPTION.lettering();
                double x = card.width() - card.padding() - PlainText.width(line.aside(), small.size());
                svg.text(line.aside(), x, base, small);
            }
        }
    }

    private void legend(double y) throws XMLStreamException {
        double x = Sheet.MARGIN;
        Set<Tone> used = EnumSet.noneOf(Tone.class);
        chart.boxes().map(box -> Tone.of(box.organization().kind())).forEach(used::add);
        for (Tone tone : used) {
            svg.rectangle(x, y - 8, 10, 9, 2, new Paint(tone.fill(), tone.line(), 1, ""));
            x = legend(tone.title(), x + 14, y);
        }
        x = legend("（兼）还在其他单位任职", x, y);
        x = legend("空缺：领导岗位无人任职", x, y);
        legend("人数含下属单位", x, y);
    }

    private double legend(String text, double x, double y) throws XMLStreamException {
        svg.text(text, x, y, LEGEND);
        return x + PlainText.width(text, LEGEND.size()) + 12;
    }
}
