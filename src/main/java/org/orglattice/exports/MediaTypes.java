package org.orglattice.exports;

import org.springframework.http.MediaType;

/**
 * The media types of exported files.
 */
public final class MediaTypes {

    /** A workbook of the Office Open XML format. */
    public static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** An archive. */
    public static final MediaType ARCHIVE = MediaType.valueOf("application/zip");

    private MediaTypes() {}
}
