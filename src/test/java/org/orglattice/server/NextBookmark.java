package org.orglattice.server;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Bookmarks of transactions that have not been yet. Neo4j's are Base64 of a list that holds a database's UUID and the number of its
 * transaction, in the encoding of Bolt.
 */
final class NextBookmark {

    private static final String PREFIX = "FB:";
    private static final int NUMBER = 19;
    private static final byte INT_8 = (byte) 0xC8;
    private static final byte INT_16 = (byte) 0xC9;
    private static final byte INT_32 = (byte) 0xCA;

    private NextBookmark() {}

    /** The bookmark of the transaction after another one. */
    static String after(String bookmark) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(bookmark.substring(PREFIX.length())));
        byte[] before = new byte[NUMBER];
        bytes.get(before);
        int next = number(bytes) + 1;
        ByteBuffer result = ByteBuffer.allocate(NUMBER + 1 + Integer.BYTES + bytes.remaining())
                .put(before)
                .put(INT_32)
                .putInt(next)
                .put(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(result.array());
    }

    private static int number(ByteBuffer bytes) {
        byte marker = bytes.get();
        return switch (marker) {
            case INT_8 -> bytes.get();
            case INT_16 -> bytes.getShort();
            case INT_32 -> bytes.getInt();
            default -> marker;
        };
    }
}
