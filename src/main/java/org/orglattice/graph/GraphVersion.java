package org.orglattice.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.neo4j.driver.Bookmark;

/**
 * What the graph had got to at some time. Two that are equal show the same graph: whoever changes anything, through any
 * instance of the service or past all of them, makes another version of it, as the database numbers its transactions itself.
 *
 * @param bookmarks the database's own names of its last transaction
 */
public record GraphVersion(Set<Bookmark> bookmarks) {

    /** Whatever the graph has got to. */
    public static final GraphVersion ANY = new GraphVersion(Set.of());

    /** Takes the bookmarks as they are. */
    public GraphVersion {
        bookmarks = Set.copyOf(bookmarks);
    }

    Collection<Bookmark> and(Collection<Bookmark> others) {
        if (bookmarks.isEmpty() || others.isEmpty()) {
            return bookmarks.isEmpty() ? others : bookmarks;
        }
        Set<Bookmark> all = new HashSet<>(bookmarks);
        all.addAll(others);
        return all;
    }
}
