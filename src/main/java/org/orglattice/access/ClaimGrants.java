package org.orglattice.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes grants of the claims of a token. {@code ROLE@organization} says itself where it holds; a plain {@code ROLE} holds
 * within the organizations that another claim lists, and nowhere where none does, unless it is the administrator's.
 */
@Component
class ClaimGrants {

    private final AccessSettings settings;

    ClaimGrants(AccessSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads the grants of a token.
     *
     * @param claims its claims
     * @return the grants; entries that are no role of ours are left out
     */
    List<Grant> of(Map<String, Object> claims) {
        List<String> organizations = texts(claims, settings.organizationsClaim());
        return texts(claims, settings.rolesClaim()).stream()
                .flatMap(entry -> Stream.concat(Grant.parse(entry).stream(), plain(entry, organizations)))
                .distinct()
                .toList();
    }

    private static Stream<Grant> plain(String entry, List<String> organizations) {
        return AccessRole.named(entry).stream()
                .flatMap(role -> role == AccessRole.ADMIN
                        ? Stream.of(new Grant(role, null))
                        : organizations.stream().flatMap(each -> Grant.of(role, each).stream()));
    }

    private static List<String> texts(Map<String, Object> claims, String name) {
        Object found = find(claims, name);
        if (found instanceof Collection<?> several) {
            return several.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return found instanceof String one ? List.of(one) : List.of();
    }

    // a name with dots may be that of a claim itself, as those that are addresses are
    private static @Nullable Object find(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> nested
                ? find(nested, name.substring(dot + 1))
                : null;
    }
}
