package org.orglattice.dataset.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.text.Bilingual;

/**
 * The end of an archive, which tells how much there is to know of it: looked at before anything is read into memory.
 *
 * @param entries how many entries its list has
 * @param listSize how many bytes the list has
 * @param listStart where it begins
 * @param position where the end itself begins
 */
record ArchiveEnd(int entries, long listSize, long listStart, long position) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGEST_LIST = 4 << 20;

    // what archives of more than four gigabytes put before it, and some programs always
    private static final int LARGE_FILE_RECORD = 56 + 20;

    /**
     * Looks at the end.
     *
     * @param file an archive
     * @throws UnfitArchive where it has none, where its list is not right before it, or too long
     */
    static void check(Path file) throws IOException {
        ArchiveEnd end = find(file);
        if (end.entries > Archive.MOST_ENTRIES || end.listSize > LARGEST_LIST) {
            throw new UnfitArchive(
                    FaultCode.TOO_LARGE,
                    Bilingual.of("压缩包内的文件最多 %s 个。", "An archive may hold %s files at most.", Archive.MOST_ENTRIES));
        }
        long between = end.position - end.listStart - end.listSize;
        if (between != 0 && between != LARGE_FILE_RECORD) {
            throw UnfitArchive.damaged();
        }
    }

    private static ArchiveEnd find(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(channel.size(), SIZE + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long start = channel.size() - length;
            while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {
                // until the tail is there
            }
            for (int at = length - SIZE; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE && at + SIZE + unsigned(tail, at + 20) == length) {
                    return new ArchiveEnd(
                            unsigned(tail, at + 10),
                            Integer.toUnsignedLong(tail.getInt(at + 12)),
                            Integer.toUnsignedLong(tail.getInt(at + 16)),
                            start + at);
                }
            }
            throw UnfitArchive.damaged();
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
