package org.orglattice.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A token of our own: 256 random bits behind a prefix that says what kind it is.
 *
 * @param text what its holder sends
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern RANDOM_PART = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Secret make(String prefix) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    boolean isWellFormed(String prefix) {
        return text.startsWith(prefix)
                && RANDOM_PART.matcher(text.substring(prefix.length())).matches();
    }

    /**
     * What may be kept of it: of so many random bits a plain hash gives nothing away.
     *
     * @return the hash, in hexadecimal digits
     */
    String hash() {
        return HexFormat.of().formatHex(digest());
    }

    /**
     * Compares in a time that tells nothing.
     *
     * @param other what somebody sent
     * @return whether it is the same
     */
    boolean matches(Secret other) {
        return MessageDigest.isEqual(digest(), other.digest());
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
