package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Sheet.Paper;
import org.orglattice.organization.OrganizationKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DrawnChartTests {

    private static final String HOSTILE = "<script>alert(\"1\")</script> & ]]> \u202Eabc\u0007 'x'";

    @Test
    void saysWhoLeadsAndWhatIsVacant() throws Exception {
        Structure structure = SmallStructure.of("清河街道", 0)
                .led("x", new Leader("主任", "李秀英", true), new Leader("副主任", null, false))
                .structure();

        assertThat(texts(svg(structure))).contains("清河街道 组织架构图", "清河街道", "街道 · 2 人", "主任　李秀英（兼）", "副主任　空缺");
    }

    @Test
    void saysThatItDidNotExist() throws Exception {
        assertThat(texts(svg(SmallStructure.of("清河街道", 0).beforeItBegan())))
                .contains("该单位在 2025-06-30 不存在。")
                .noneMatch(text -> text.contains("画出"));
    }

    @Test
    void keepsMarkupInNamesAsText() throws Exception {
        Document svg = svg(SmallStructure.of(HOSTILE, 1)
                .with("y", "x", OrganizationKind.GRID, HOSTILE, 0)
                .structure());

        assertThat(IntStream.range(0, svg.getElementsByTagName("*").getLength())
                        .mapToObj(i -> svg.getElementsByTagName("*").item(i).getNodeName()))
                .isSubsetOf("svg", "title", "desc", "g", "rect", "path", "text");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>alert(\"1\")</script> & ]]> abc  'x' 组织架构图");
    }

    @Test
    void isForAPrinterOfA3AndForThoseWhoHearIt() throws Exception {
        Element svg = svg(SmallStructure.town(24, 14).structure()).getDocumentElement();

        assertThat(List.of(svg.getAttribute("width"), svg.getAttribute("height")))
                .containsExactly("420mm", "297mm");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
    }

    @Test
    void drawsChineseAsDotsWithTheFontThatComesAlong() throws Exception {
        BufferedImage page = png("一");
        BufferedImage another = png("䶮");

        assertThat(List.of(page.getWidth(), page.getHeight())).containsExactly(3307, 2339);
        assertThat(ChartFont.registered().canDisplayUpTo("组织架构图䶮喆堃㛃\uD872\uDF5A·—…（）①"))
                .isEqualTo(-1);
        assertThat(darkDots(another)).isGreaterThan(darkDots(page) + 500);
    }

    private static BufferedImage png(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(SmallStructure.of(name, 0).structure().on(Paper.A3), out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static long darkDots(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xff) < 0x60)
                .count();
    }

    private static Document svg(Structure structure) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(structure.on(Paper.A3), out);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
