package org.orglattice.exports.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult.Loaded;
import org.orglattice.exports.ExportDoor;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;

/** Names and ids that mean something elsewhere, more than a picture holds, nothing at all, and what became of something. */
@EmptyServiceTest
class UnusualContentIT {

    private static final String ID = "x/a \"b\"<c>&%?d\\é街";
    private static final String NAME = "<b onload='x'>张\"三\"</b> & ]]> -- \\u0041 \uD842\uDFB7 السلام %3C";

    @LocalServerPort
    int port;

    @BeforeEach
    void load(@Autowired GraphContent content, @Autowired DataSetLoader loader) {
        content.clear();
        String communities = IntStream.rangeClosed(1, 250)
                .mapToObj(i -> "x/%d,COMMUNITY,第%d社区,x,,".formatted(i, i))
                .collect(Collectors.joining("\n"));
        assertThat(loader.load(Tables.named("unusual")
                        .with(
                                "organizations",
                                "id,kind,name,home,established,dissolved\nx,SUB_DISTRICT,街道,,,\n" + communities
                                        + "\n%s,GRID,%s,x/1,2020,\nx/old,COMMUNITY,旧社区,x,,2020-05-01"
                                                .formatted(quoted(ID), quoted(NAME)))
                        .with("members", "id,name\n" + quoted(ID + "/m") + "," + quoted(NAME))
                        .with(
                                "appointments",
                                "member,organization,role,since,until\n%s,%s,GRID_HEAD,2021-03,2035"
                                        .formatted(quoted(ID + "/m"), quoted(ID)))
                        .with(
                                "links",
                                "from,type,to,reason,since\nx/old,SUCCEEDED_BY,x/2,SPLIT,2020-05\n"
                                        + "x/old,SUCCEEDED_BY,x/3,SPLIT,2020-05")))
                .isInstanceOf(Loaded.class);
    }

    @Test
    void staysWhatItIsInLinkedData() throws Exception {
        Model data = read("organizations.ttl", RDFFormat.TURTLE, ID);

        assertThat(Models.isomorphic(data, read("organizations.jsonld", RDFFormat.JSONLD, ID)))
                .isTrue();
        assertThat(data.filter(null, FOAF.NAME, null).objects()).containsExactly(Values.literal(NAME));
        assertThat(data.filter(null, DCTERMS.IDENTIFIER, Values.literal(ID)).subjects())
                .containsExactly(
                        Values.iri("http://127.0.0.1:8080/id/?id=x%2Fa%20%22b%22%3Cc%3E%26%25%3Fd%5C%C3%A9%E8%A1%97"));
        assertThat(data.filter(null, TIME.IN_XSDG_YEAR_MONTH, null).objects())
                .containsExactly(Values.literal("2021-03", XSD.GYEARMONTH));
        assertThat(Ontologies.violations(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/1", ID, "x/../y", "x//y", "x/y?z", "x/y%2F", "../x", "x 街+&="})
    void isFoundByItsName(String id) {
        URI service = URI.create("http://localhost:" + port);
        String name = new Uris(service.resolve("/id/")).of(id).stringValue();

        HttpResponse<byte[]> answer =
                new ExportDoor(port).get(name.substring(service.toString().length()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers()
                        .firstValue("Location")
                        .map(URI::create)
                        .orElseThrow()
                        .getQuery())
                .isEqualTo("of=" + id);
    }

    @Test
    void staysWhatItIsInANetwork() throws Exception {
        Document network = xml("graph.graphml", ID);

        assertThat(texts(network, "data")).contains(NAME, ID);
        assertThat(texts(network, "y:NodeLabel")).contains(NAME);
    }

    @Test
    void staysTextInAPicture() throws Exception {
        assertThat(texts(xml("orgchart.svg", ID), "title")).contains(NAME + " 组织架构图");
    }

    @Test
    void drawsNoMoreThanAPictureHoldsAndSaysHowMuchThereIs() throws Exception {
        Document picture = xml("orgchart.svg", "x");
        long boxes = texts(picture, "title").stream().skip(1).count();
        String mermaid = new ExportDoor(port).text("orgchart.mmd", "x");

        assertThat(boxes).isBetween(80L, 200L);
        assertThat(texts(picture, "text")).contains("另有 %d 个社区".formatted(251 - boxes));
        assertThat(mermaid.lines().filter(line -> line.contains("[\"<b>"))).hasSize(200);
        assertThat(mermaid).contains("另有 51 个社区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orgchart.svg",
                "orgchart.png",
                "orgchart.mmd",
                "graph.graphml",
                "organizations.ttl",
                "organizations.jsonld"
            })
    void isMadeOfNothingToo(String file) {
        assertThat(new ExportDoor(port).file(file, "x/7")).isNotEmpty();
        assertThat(new ExportDoor(port).file(file, "x/old")).isNotEmpty();
    }

    @Test
    void tellsWhatBecameOfWhat() throws Exception {
        Model data = read("organizations.ttl", RDFFormat.TURTLE, "x");
        IRI event = (IRI) data.filter(null, RDF.TYPE, ORG.CHANGE_EVENT)
                .subjects()
                .iterator()
                .next();

        assertThat(data.filter(event, ORG.ORIGINAL_ORGANIZATION, null).objects())
                .containsExactly(iri("x/old"));
        assertThat(data.filter(event, ORG.RESULTING_ORGANIZATION, null).objects())
                .containsExactlyInAnyOrder(iri("x/2"), iri("x/3"));
        assertThat(data.filter(event, DCTERMS.DATE, null).objects())
                .containsExactly(Values.literal("2020-05", XSD.GYEARMONTH));
        assertThat(data.filter(iri("x/old"), ORG.SUB_ORGANIZATION_OF, null)).isEmpty();
        assertThat(Ontologies.violations(data)).isEmpty();
    }

    private Model read(String file, RDFFormat format, String of) throws Exception {
        return Rio.parse(new ByteArrayInputStream(new ExportDoor(port).file(file, of)), format);
    }

    private Document xml(String file, String of) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new ExportDoor(port).file(file, of)));
    }

    private static List<String> texts(Document document, String element) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static IRI iri(String id) {
        return Values.iri("http://127.0.0.1:8080/id/" + id);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
