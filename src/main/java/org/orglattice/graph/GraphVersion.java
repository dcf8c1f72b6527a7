package org.orglattice.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Bookmark;

/**
 * What the graph had got to at some time. Two that are equal show the same graph: whoever changes anything, through any
 * instance of the service or past all of them, makes another version of it, as the database numbers its transactions itself.
 *
 * @param bookmarks the database's own names of its last transaction
 */
public record GraphVersion(Set<Bookmark> bookmarks) {

    // as many as databases may have written to at once, and no longer than Neo4j makes them
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9+/=:]{1,200}(,[A-Za-z0-9+/=:]{1,200}){0,9}");

    /** Whatever the graph has got to. */
    public static final GraphVersion ANY = new GraphVersion(Set.of());

    /** Takes the bookmarks as they are. */
    public GraphVersion {
        bookmarks = Set.copyOf(bookmarks);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text the text
     * @return the version, which the database need not know
     * @throws IllegalArgumentException where it is no such text
     */
    public static GraphVersion of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("No bookmark: " + text);
        }
        return new GraphVersion(Stream.of(text.split(",")).map(Bookmark::from).collect(Collectors.toSet()));
    }

    /**
     * The version in a form that goes into a header.
     *
     * @return the database's own names, with commas between; empty for whatever the graph has got to
     */
    public String text() {
        return bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining(","));
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
