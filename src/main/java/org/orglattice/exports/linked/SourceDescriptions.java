package org.orglattice.exports.linked;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * Describes the documents that tell of organizations and appointments.
 */
final class SourceDescriptions {

    private final Uris uris;

    SourceDescriptions(Uris uris) {
        this.uris = uris;
    }

    Stream<Description> source(Row source) {
        String id = source.text("id");
        Description document = new Description(uris.of(id), DCTERMS.BIBLIOGRAPHIC_RESOURCE)
                .text(DCTERMS.IDENTIFIER, id)
                .chinese(DCTERMS.TITLE, source.textOrNull("title"))
                .date(DCTERMS.ISSUED, source.dateOrNull("published"));
        IRI page = page(source.textOrNull("url"));
        if (page != null) {
            document.link(FOAF.PAGE, page);
        }
        if (!source.has("publisher")) {
            return Stream.of(document);
        }
        Description publisher = new Description(uris.of(id, "publisher"), FOAF.AGENT, DCTERMS.AGENT)
                .text(FOAF.NAME, source.text("publisher"));
        return Stream.of(document.link(DCTERMS.PUBLISHER, publisher.subject()), publisher);
    }

    private static @Nullable IRI page(@Nullable String url) {
        try {
            URI page = url == null ? null : new URI(url);
            boolean web = page != null
                    && page.getHost() != null
                    && ("http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme()));
            return web ? SimpleValueFactory.getInstance().createIRI(page.toASCIIString()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
