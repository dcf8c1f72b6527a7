package org.orglattice.exports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;

/**
 * The font that pictures are drawn with. It comes with the service, because servers seldom have a Chinese one.
 */
final class ChartFont {

    private static final String FILE = "NotoSansSC.ttf";

    private ChartFont() {}

    /**
     * The font, which whoever draws knows by its name from now on.
     *
     * @return the font
     * @throws RequestError where this machine cannot draw text at all
     */
    static Font registered() {
        try {
            return Registered.FONT;
        } catch (LinkageError | InternalError e) {
            throw new RequestError(
                    ErrorCode.SERVICE_UNAVAILABLE,
                    new Bilingual(
                            "本机的 Java 不能绘制文字（缺少 FreeType 或 fontconfig 系统库）：请改用 orgchart.svg。",
                            "The Java of this machine cannot draw text (the system's libraries FreeType or fontconfig are"
                                    + " missing): take orgchart.svg instead."));
        }
    }

    // read when first drawn with: a service that draws nothing does without
    private static final class Registered {
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
