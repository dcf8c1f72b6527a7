package org.orglattice.exports.linked;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The vocabularies that are used, by the prefixes that everybody knows.
 */
final class Namespaces {

    static final List<Namespace> ALL = List.of(ORG.NS, FOAF.NS, SKOS.NS, DCTERMS.NS, TIME.NS, RDF.NS, RDFS.NS, XSD.NS);

    private Namespaces() {}

    /**
     * Shortens a name.
     *
     * @param iri a name of one of the vocabularies
     * @return the prefix and the rest; the whole name where it is of none of them
     */
    static String compact(IRI iri) {
        return ALL.stream()
                .filter(each -> iri.getNamespace().equals(each.getName()))
                .map(each -> each.getPrefix() + ":" + iri.getLocalName())
                .findFirst()
                .orElse(iri.stringValue());
    }
}
