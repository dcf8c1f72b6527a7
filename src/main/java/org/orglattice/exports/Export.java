package org.orglattice.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.orglattice.query.RequestError;
import org.springframework.http.MediaType;

/**
 * One kind of file that is made of the graph.
 */
public interface Export {

    /**
     * By which name it is asked for.
     *
     * @return what stands behind {@code /exports/}, such as {@code roster.xlsx}
     */
    String file();

    /**
     * What kind of file it is.
     *
     * @return the media type, with a charset where it is text
     */
    MediaType type();

    /**
     * What it is called, as a part of the name under which it is handed out.
     *
     * @return a few words in Chinese
     */
    String title();

    /**
     * Which parameters it takes beside those that all take.
     *
     * @return their names
     */
    default Set<String> options() {
        return Set.of();
    }

    /**
     * Tells whether it is also made of a whole data set, wherever its organizations are.
     *
     * @return {@code false} for what is made of an organization only
     */
    default boolean takesDataSet() {
        return false;
    }

    /**
     * Makes the file. What has been written counts only where this returns; it may be called again for the same request.
     *
     * @param request what is asked for
     * @param out takes the file, and is left open
     * @throws IOException where it cannot be written
     * @throws RequestError where something about the request can be mended
     */
    void write(ExportRequest request, OutputStream out) throws IOException;
}
