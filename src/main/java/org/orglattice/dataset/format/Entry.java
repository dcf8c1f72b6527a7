package org.orglattice.dataset.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/**
 * A row of a data set, its cells read. What a cell leaves empty is not stated.
 *
 * @param table the table's name
 * @param file the file or sheet it stands in
 * @param row the record, the header being 1
 * @param values the values stated, by column
 */
public record Entry(String table, String file, int row, Map<String, Object> values) {

    /**
     * Tells whether a column is stated.
     *
     * @param column the column
     * @return whether its cell holds a value
     */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /**
     * A text, id, code or choice.
     *
     * @param column the column
     * @return its value, or {@code null}
     */
    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    /**
     * A text that has to be stated.
     *
     * @param column the column
     * @return its value; an empty text in a row that leaves it out, which is reported already
     */
    public String required(String column) {
        return (String) values.getOrDefault(column, "");
    }

    /**
     * A date.
     *
     * @param column the column
     * @return its value, or {@code null}
     */
    public @Nullable PartialDate date(String column) {
        return (PartialDate) values.get(column);
    }

    /**
     * The period between two dates.
     *
     * @param since the column of the beginning
     * @param until the column of the end
     * @return the period
     */
    public Period period(String since, String until) {
        return Period.between(date(since), date(until));
    }

    /**
     * Several ids or codes.
     *
     * @param column the column
     * @return its values, none where it is not stated
     */
    @SuppressWarnings("unchecked")
    public List<String> texts(String column) {
        return (List<String>) values.getOrDefault(column, List.of());
    }

    /**
     * Where the row stands.
     *
     * @return its sources, none where they are not stated
     */
    @SuppressWarnings("unchecked")
    public List<SourceReference> sources() {
        return (List<SourceReference>) values.getOrDefault("sources", List.of());
    }

    /**
     * A truth value.
     *
     * @param column the column
     * @param otherwise what holds where it is not stated
     * @return its value
     */
    public boolean is(String column, boolean otherwise) {
        return (boolean) values.getOrDefault(column, otherwise);
    }
}
