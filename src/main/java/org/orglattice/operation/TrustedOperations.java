package org.orglattice.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.parser.InvalidSyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells trusted documents from others.
 */
@Component
class TrustedOperations {

    private static final int MOST_CHARACTERS = 500_000;

    private final ShippedDocuments shipped;
    private final Registrations registered;
    private final Cache<String, NormalForm> trustedBefore = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, NormalForm document) -> text.length())
            .build();

    TrustedOperations(ShippedDocuments shipped, Registrations registered) {
        this.shipped = shipped;
        this.registered = registered;
    }

    /**
     * Tells whether a document is trusted for the moment.
     *
     * @param document the document as a client sends it
     * @return whether it is shipped or registered, whatever its white space and comments
     */
    boolean contain(String document) {
        NormalForm known = trustedBefore.getIfPresent(document);
        NormalForm form = known == null ? normalized(document) : known;
        boolean isTrusted = form != null && (shipped.contain(form) || registered.contain(form));
        if (isTrusted && known == null) {
            trustedBefore.put(document, form);
        }
        return isTrusted;
    }

    private static @Nullable NormalForm normalized(String document) {
        try {
            return NormalForm.of(document);
        } catch (InvalidSyntaxException e) {
            return null;
        }
    }
}
