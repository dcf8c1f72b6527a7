package org.orglattice.dataset.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * What the files of an archive are called.
 */
final class EntryNames {

    // what programs of Chinese desktops write, which do not say so
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final int LONGEST_SHOWN = 100;

    private EntryNames() {}

    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, CHINESE);
        }
    }

    static boolean leadsElsewhere(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || DRIVE.matcher(path).matches()
                || List.of(path.split("/")).contains("..");
    }

    /** Names that a file system may take for one are one. */
    static String comparable(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    static String shown(String name) {
        String visible = INVISIBLE.matcher(name).replaceAll("?");
        return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "…" : visible;
    }
}
