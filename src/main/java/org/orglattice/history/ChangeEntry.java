package org.orglattice.history;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * What somebody writes to one row of the data set format.
 *
 * @param table the table of the row
 * @param subject the id of what the row is about
 * @param concerned the ids of the other entities that the row is about
 * @param organizations the ids of the organizations at which these are: themselves, where they are some
 *     them on the home line, as it is when the change is made
 * @param before the cells of the row as they were, by column; {@code null} where it is new
 * @param after the cells of the row as they are; {@code null} where it is removed
 */
public record ChangeEntry(
        String table,
        String subject,
        Set<String> concerned,
        Set<String> organizations,
        @Nullable Map<String, ? extends @Nullable Object> before,
        @Nullable Map<String, ? extends @Nullable Object> after) {

    /** Checks that there is a row on one side at least. */
    public ChangeEntry {
        Assert.isTrue(before != null || after != null, "A change has something before or after it");
    }
}
