package org.orglattice.dataset.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells which encoding a text that is not UTF-8 looks like.
 */
final class Encodings {

    private static final String UTF_16 = "UTF-16";
    private static final int ENOUGH = 65_536;

    // by what people of Chinese desktops call them; what else the detector knows is not to be expected in a data set
    private static final Map<String, String> NAMES = Map.of(
            "GB18030", "GBK",
            "GBK", "GBK",
            "HZ-GB-2312", "HZ-GB-2312",
            "BIG5", "Big5",
            "EUC-TW", "EUC-TW",
            "SHIFT_JIS", "Shift_JIS",
            "EUC-JP", "EUC-JP",
            "EUC-KR", "EUC-KR",
            "UTF-16LE", UTF_16,
            "UTF-16BE", UTF_16);

    private Encodings() {}

    /**
     * Guesses an encoding.
     *
     * @param sample the beginning of a text
     * @return what it is called, or {@code null} where nothing is likely
     */
    static @Nullable String lookingLike(byte[] sample) {
        if (hasZeros(sample)) {
            return isHalfZeros(sample) ? UTF_16 : null;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, Math.min(ENOUGH, sample.length));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found == null ? null : NAMES.get(found);
    }

    /**
     * Tells whether there are bytes that no text in UTF-8 has.
     *
     * @param sample the beginning of a text
     * @return whether there are any
     */
    static boolean hasZeros(byte[] sample) {
        for (byte one : sample) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    // line ends, commas and digits have a zero byte in UTF-16, always on the same side
    private static boolean isHalfZeros(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        return Math.max(zeros[0], zeros[1]) > 10 * Math.min(zeros[0], zeros[1]);
    }
}
