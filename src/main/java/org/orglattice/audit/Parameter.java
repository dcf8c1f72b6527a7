package org.orglattice.audit;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template.
 *
 * @param name its key
 * @param type what it takes
 * @param required whether a rule has to give it
 * @param defaultValue what holds where a rule leaves it out, or {@code null} for nothing
 */
record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable Object defaultValue) {}
