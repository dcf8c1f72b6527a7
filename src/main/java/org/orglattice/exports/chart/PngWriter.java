package org.orglattice.exports.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Draws the SVG of a chart as dots, at {@value #DPI} to the inch, fewer only on sheets so large that they would take too
 * much memory.
 */
final class PngWriter {

    private static final int DPI = 200;

    // 3 bytes each: A2 at full resolution
    private static final double MOST_DOTS = 16e6;

    private static final String METADATA = "javax_imageio_1.0";

    private PngWriter() {}

    /**
     * Writes a drawing.
     *
     * @param drawing the drawing
     * @param out where to; it stays open
     * @throws IOException where that fails
     * @throws XMLStreamException where that fails
     */
    static void write(Drawing drawing, OutputStream out) throws IOException, XMLStreamException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        SvgWriter.write(drawing, svg);
        ChartFont.registered();
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg.toByteArray()), null, LoaderContext.createDefault()));
        ViewBox box = document.viewBox();
        double scale = Math.min(DPI / 72.0, Math.sqrt(MOST_DOTS / box.width / box.height));
        int width = (int) Math.round(box.width * scale);
        int height = (int) Math.round(box.height * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        write(image, scale * 72 / 25.4, out);
    }

    private static void write(BufferedImage image, double dotsPerMm, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            metadata.mergeTree(METADATA, resolution(dotsPerMm));
            writer.setOutput(to);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    // so that it is printed at its size
    private static IIOMetadataNode resolution(double dotsPerMm) {
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String side : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode size = new IIOMetadataNode(side);
            // the writer of the JDK takes dots a millimetre here, whatever the name says
            size.setAttribute("value", Double.toString(dotsPerMm));
            dimension.appendChild(size);
        }
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(dimension);
        return root;
    }
}
