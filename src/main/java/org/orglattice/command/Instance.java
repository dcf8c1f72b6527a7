package org.orglattice.command;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A service that runs, as its file in the data folder tells of it.
 *
 * @param address where it answers
 * @param secret what it alone and whoever may read the folder know
 */
record Instance(URI address, String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    /** Something that nobody can have foreseen. */
    static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text the content of the file
     * @return the service; empty where the file is another one
     */
    static Optional<Instance> of(String text) {
        List<String> lines = text.lines().toList();
        try {
            return lines.size() == 2 && URI.create(lines.get(0)).getHost() != null
                    ? Optional.of(new Instance(URI.create(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** What the file holds. */
    String text() {
        return address + "\n" + secret + "\n";
    }

    /**
     * What only somebody who knows the secret can answer.
     *
     * @param challenge what was asked
     * @return the answer
     */
    String proof(String challenge) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(challenge.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Tells whether an answer is the right one, in a time that does not say how much of it is. */
    boolean isProof(String answer, String challenge) {
        return MessageDigest.isEqual(
                answer.getBytes(StandardCharsets.UTF_8), proof(challenge).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
