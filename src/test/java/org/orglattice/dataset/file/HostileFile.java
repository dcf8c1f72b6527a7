package org.orglattice.dataset.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archives and workbooks made by hand, part by part, as nobody's spreadsheet program makes them.
 */
final class HostileFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /**
     * An archive without files.
     *
     * @return the archive
     */
    static HostileFile archive() {
        return new HostileFile();
    }

    /**
     * A workbook with one sheet of sources.
     *
     * @param rows the XML of its rows
     * @return the workbook
     */
    static HostileFile workbook(String rows) {
        return new HostileFile()
                .with("[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/></Types>""")
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"来源\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /**
     * The header that its sheet begins with.
     *
     * @return the XML of a row
     */
    static String header() {
        return "<row r=\"1\">" + text("A1", "编号") + text("B1", "标题") + "</row>";
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String relationships(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    HostileFile with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    HostileFile with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    /**
     * A text over and over.
     *
     * @param before what comes before
     * @param repeated what is repeated
     * @param times how often
     * @param after what comes after
     * @return the content
     */
    static Content repeated(String before, String repeated, int times, String after) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * Letters that pack badly, in one piece.
     *
     * @param before what comes before
     * @param length how many
     * @param after what comes after
     * @return the content
     */
    static Content letters(String before, int length, String after) {
        return out -> {
            Random random = new Random(7);
            byte[] block = new byte[1 << 16];
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int written = 0; written < length; written += block.length) {
                for (int i = 0; i < block.length; i++) {
                    block[i] = (byte) ('a' + random.nextInt(4));
                }
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * Bytes of no meaning.
     *
     * @param file where to
     * @param megabytes how many
     * @return the file
     */
    static Path garbage(Path file, int megabytes) {
        Random random = new Random(11);
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(block);
                out.write(block);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Packs the parts.
     *
     * @param file where to
     * @return the file
     */
    Path in(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
