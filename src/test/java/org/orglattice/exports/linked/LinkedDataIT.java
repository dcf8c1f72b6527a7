package org.orglattice.exports.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.exports.ExportDoor;
import org.orglattice.test.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class LinkedDataIT {

    private static final String BASE = "http://127.0.0.1:8080/id/";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001, asOf=2026-07-01
            990101001, asOf=2021-06-01
            990101001, asOf=1949-10-01
            371702,    asOf=2026-07-01
            371702004, asOf=2026-06-30
            """)
    void saysTheSameInBothLanguagesAndAsTheVocabulariesHaveIt(String of, String option) throws IOException {
        Model turtle = turtle(of, option);
        Model jsonLd = read("organizations.jsonld", RDFFormat.JSONLD, of, option);

        assertThat(Models.isomorphic(turtle, jsonLd)).isTrue();
        assertThat(Ontologies.terms()).containsAll(turtle.predicates());
        assertThat(Ontologies.terms())
                .containsAll(turtle.filter(null, RDF.TYPE, null).objects());
        assertThat(Ontologies.violations(turtle)).isEmpty();
    }

    @Test
    void describesAnOrganization() throws IOException {
        Model data = turtle("990101001");
        IRI organization = iri("qh/wuye");

        assertThat(data.filter(organization, RDF.TYPE, null).objects()).containsExactly(ORG.ORGANIZATION);
        assertThat(data.filter(organization, ORG.SUB_ORGANIZATION_OF, null).objects())
                .containsExactly(iri("990101001"));
        assertThat(data.filter(organization, ORG.CLASSIFICATION, null).objects())
                .containsExactly(iri("#kind-PROPERTY_COMPANY"));
        assertThat(data.filter(iri("#kind-PROPERTY_COMPANY"), SKOS.PREF_LABEL, null)
                        .objects())
                .containsExactlyInAnyOrder(Values.literal("物业公司", "zh"), Values.literal("property company", "en"));
        assertThat(data.filter(organization, RDFS.COMMENT, null).objects()).contains(Values.literal("虚构数据", "zh"));
    }

    @Test
    void describesWhoServesAndLeavesVacantPostsWithoutAHolder() throws IOException {
        Model data = turtle("990101001");

        Resource wang = data.filter(null, FOAF.NAME, Values.literal("王永涛"))
                .subjects()
                .iterator()
                .next();
        assertThat(data.filter(null, ORG.MEMBER, wang)).hasSizeGreaterThan(1);
        assertThat(data.filter(wang, ORG.HOLDS, null)).hasSameSizeAs(data.filter(null, ORG.MEMBER, wang));
        assertThat(data.filter(null, RDF.TYPE, ORG.POST).subjects())
                .hasSizeGreaterThan(data.filter(null, ORG.HOLDS, null).objects().size());
    }

    @Test
    void tellsOfAPersonTheNameOnly() throws IOException {
        Model data = turtle("990101001");

        for (Resource person : data.filter(null, RDF.TYPE, FOAF.PERSON).subjects()) {
            assertThat(data.filter(person, null, null).predicates())
                    .isSubsetOf(
                            RDF.TYPE,
                            DCTERMS.IDENTIFIER,
                            FOAF.NAME,
                            RDFS.LABEL,
                            RDFS.COMMENT,
                            ORG.HOLDS,
                            ORG.MEMBER_OF);
        }
        assertThat(data.filter(null, RDF.TYPE, FOAF.PERSON)).isNotEmpty();
    }

    @Test
    void citesTheDocumentsThatFactsComeFrom() throws IOException {
        Model data = turtle("371702004");

        Value source =
                data.filter(null, DCTERMS.SOURCE, null).objects().iterator().next();
        assertThat(data.filter((Resource) source, DCTERMS.TITLE, null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/turtle,                              organizations.ttl
            application/ld+json,                      organizations.jsonld
            'text/turtle;q=0.5, application/ld+json', organizations.jsonld
            */*,                                      organizations.ttl
            """)
    void leadsFromTheNameOfAnOrganizationToItsDescription(String accept, String file) {
        var answer = new ExportDoor(port, "Accept", accept).get("/id/qh/wuye");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/exports/" + file + "?of=qh%2Fwuye");
    }

    private Model turtle(String of, String... options) throws IOException {
        return read("organizations.ttl", RDFFormat.TURTLE, of, options);
    }

    private Model read(String file, RDFFormat format, String of, String... options) throws IOException {
        byte[] bytes = new ExportDoor(port).file(file, of, options);
        return Rio.parse(new ByteArrayInputStream(bytes), format);
    }

    private static IRI iri(String id) {
        return Values.iri(BASE + id);
    }
}
