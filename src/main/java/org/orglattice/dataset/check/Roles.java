package org.orglattice.dataset.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;

/**
 * The vocabulary of roles as it will be once the data set is loaded.
 */
public final class Roles {

    private final Map<String, String> codes = new HashMap<>();

    /**
     * Puts the vocabulary together.
     *
     * @param set the data set, which may add roles
     * @param graph the roles there are
     */
    public Roles(DataSet set, GraphView graph) {
        Set<String> ambiguous = new HashSet<>();
        graph.roles().forEach((code, name) -> add(code, name, ambiguous));
        for (Entry row : set.rows("roles")) {
            if (!graph.roles().containsKey(row.required("code"))) {
                add(row.required("code"), row.required("name_zh"), ambiguous);
            }
        }
        ambiguous.forEach(codes::remove);
    }

    private void add(String code, String name, Set<String> ambiguous) {
        codes.put(code, code);
        if (codes.putIfAbsent(name, code) != null && !name.equals(code)) {
            ambiguous.add(name);
        }
    }

    /**
     * Finds a role.
     *
     * @param role its code, or its Chinese name where that is one role's only
     * @return its code, or {@code null} where there is none
     */
    public @Nullable String code(String role) {
        return codes.get(role);
    }
}
