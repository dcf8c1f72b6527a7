package org.orglattice.query;

import org.springframework.graphql.data.pagination.CursorStrategy;

/**
 * The cursors of lists: they stand for a key in the order of a list.
 */
final class Cursors implements CursorStrategy<String> {

    @Override
    public boolean supports(Class<?> targetType) {
        return targetType == String.class;
    }

    @Override
    public String toCursor(String key) {
        return Slice.cursorOf(key);
    }

    @Override
    public String fromCursor(String cursor) {
        return Slice.keyOf(cursor);
    }
}
