package org.orglattice.posting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.query.NodeObject;

/**
 * A person. What the source does not state is {@code null}.
 *
 * @param id unique over the whole graph
 * @param name the name; of an unnamed member a description in brackets
 * @param named whether a source gives the name
 * @param rank the rank (职级)
 * @param particulars what not everybody may read
 * @param dataset the data set that owns it
 * @param synthetic whether made up
 * @param note what the source leaves to be said
 * @param formerIds ids that it has had, by which it is still found
 * @param version how often it has been changed, for {@code expectedVersion}
 */
public record Member(
        String id,
        String name,
        boolean named,
        @Nullable String rank,
        Particulars particulars,
        String dataset,
        boolean synthetic,
        @Nullable String note,
        List<String> formerIds,
        int version)
        implements NodeObject {

    /**
     * Makes a member of its node's properties.
     *
     * @param row the properties
     * @return the member
     */
    public static Member of(Row row) {
        return new Member(
                row.text("id"),
                row.text("name"),
                row.is("named"),
                row.textOrNull("rank"),
                Particulars.of(row),
                row.text("dataset"),
                row.is("synthetic"),
                row.textOrNull("note"),
                row.texts("formerIds"),
                row.count("version"));
    }

    /**
     * Makes a member of whom nothing but the id is known, to ask about that person.
     *
     * @param id the id
     * @return a member that stands for the one of this id
     */
    static Member known(String id) {
        return of(Row.of(Map.of("id", id)));
    }
}
