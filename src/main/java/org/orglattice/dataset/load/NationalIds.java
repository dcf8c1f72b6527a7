package org.orglattice.dataset.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes of an identity number what may be kept of it: a keyed hash, by which the same person is found again, and its last
 * four characters.
 */
@Component
class NationalIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAIL = 4;

    private final String key;

    NationalIds(@Value("${orglattice.personal-data.key:}") String key) {
        this.key = key;
    }

    /**
     * Tells whether numbers can be hashed.
     *
     * @return {@code false} where the configuration states no key
     */
    boolean areAccepted() {
        return !key.isBlank();
    }

    String hash(String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    String tail(String number) {
        return number.substring(number.length() - TAIL);
    }
}
