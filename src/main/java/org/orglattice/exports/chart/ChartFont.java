package org.orglattice.exports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font that pictures are drawn with. It comes with the service, because servers seldom have a Chinese one.
 */
final class ChartFont {

    private static final String FILE = "NotoSansSC.ttf";

    private ChartFont() {}

    /** Has it known to whoever draws from now on. */
    static void register() {
        Holder.FONT.getFamily();
    }

    static Font font() {
        return Holder.FONT;
    }

    // read when first drawn with: a service that draws nothing does without
    private static final class Holder {
        private static final Font FONT = read();

        private static Font read() {
            try (InputStream file = ChartFont.class.getResourceAsStream(FILE)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                return font;
            } catch (FontFormatException e) {
                throw new IllegalStateException(FILE + " is no font", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
