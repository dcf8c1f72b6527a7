package org.orglattice.dataset.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * What a file is, as its first bytes tell.
 */
enum FileKind {
    /** An archive, which a workbook is too. */
    ARCHIVE("504b0304", "504b0506"),
    /** A workbook as spreadsheets wrote it until 2003, or one with a password. */
    OLD_WORKBOOK("d0cf11e0"),
    /** An archive of a kind that is not read. */
    OTHER_ARCHIVE("377abcaf", "52617221", "1f8b"),
    /** Anything else, text above all. */
    OTHER;

    private static final int FIRST = 4;

    private final String[] beginnings;

    FileKind(String... beginnings) {
        this.beginnings = beginnings;
    }

    static FileKind of(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            String first = HexFormat.of().formatHex(content.readNBytes(FIRST));
            for (FileKind kind : values()) {
                for (String beginning : kind.beginnings) {
                    if (first.startsWith(beginning)) {
                        return kind;
                    }
                }
            }
            return OTHER;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
