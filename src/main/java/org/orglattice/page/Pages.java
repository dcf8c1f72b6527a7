package org.orglattice.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The paths of the page.
 */
final class Pages {

    /** What is answered with the page itself, whose script then shows the view; {@code views/} has one for each. */
    static final List<String> VIEWS = List.of("/organizations/**", "/members/**", "/sources/**", "/import");

    /** What the page is made of. */
    static final List<String> FILES = List.of(
            "/", "/index.html", "/app.js", "/page.css", "/icon.svg", "/lib/**", "/parts/**", "/styles/**", "/views/**");

    /** The operations by which it asks. */
    static final String OPERATIONS = "/graphql/operations/";

    private Pages() {}

    static String[] all() {
        return Stream.of(VIEWS, FILES, List.of(OPERATIONS + "**"))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
