package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.graph.Graph;
import org.orglattice.imports.ImportClient.Answer;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.HeldTurn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;

@EmptyServiceTest
class ImportsIT {

    private static final Map<String, String> TOWN = Map.of(
            "dataset.csv", "id,title\ntown,The town\n",
            "organizations.csv", "id,kind,name,home\ntown,DISTRICT,Town,\ntown/1,SUB_DISTRICT,街道一,town\n",
            "成员.csv", "编号,姓名\ntown/ann,Ann\n");

    private static final Map<String, String> FAULTY = Map.of(
            "organizations.csv",
            "id,kind,name,home\ntown,DISTRICT,Town,\ntown/1,SUB_DISTRCT,One,<b>nowhere</b>\n",
            "members.csv",
            "id,name,phone\ntown/ann,Ann,no phone 13800001234\n");

    @Autowired
    Graph graph;

    @Autowired
    GraphContent content;

    @Value("${orglattice.data-dir}")
    Path folder;

    private ImportClient client;

    @BeforeEach
    void clear(@LocalServerPort int port, @Autowired AdminToken token) {
        content.clear();
        client = new ImportClient(port, token.header());
    }

    @Test
    void landsADataSetAndTellsOfIt() throws IOException {
        Answer sent = client.send("", TOWN);

        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.header("Location")).isEqualTo("/imports/" + sent.id());
        JsonNode end = client.end(sent.id());
        assertThat(end.path("state").asString()).isEqualTo("LANDED");
        assertThat(end.path("dataset").asString()).isEqualTo("town");
        assertThat(end.path("rows").path("organizations").asInt()).isEqualTo(2);
        assertThat(end.path("message").path("zh").asString()).contains("已导入");
        assertThat(end.path("message").path("en").asString()).contains("4 rows");
        assertThat(end).isEqualTo(client.get("/imports/" + sent.id()).json());
        assertThat(client.get("/imports").json().get(0)).isEqualTo(end);
        assertThat(content.rows("MATCH (m:Member {id: 'town/ann'}) RETURN m.id"))
                .hasSize(1);
        assertThat(content.rows("MATCH (c:Change) RETURN c.actor"))
                .allMatch(row -> row.get(0).asString().equals("administrator"));
        assertThat(uploadsOf(sent)).isEmpty();
    }

    private List<Path> uploadsOf(Answer sent) throws IOException {
        Path uploads = folder.resolve("imports").resolve(sent.id()).resolve("uploads");
        if (Files.notExists(uploads)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        }
    }

    @Test
    void checksOnlyWhereNothingIsToBeWritten() {
        JsonNode end = client.run("?dryRun=true", TOWN);

        assertThat(end.path("state").asString()).isEqualTo("SOUND");
        assertThat(end.path("dryRun").asBoolean()).isTrue();
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).isEmpty();
    }

    @Test
    void listsAllFaultsAndWritesNothing() throws IOException {
        Answer sent = client.send("?name=town", FAULTY);

        JsonNode end = client.end(sent.id());
        assertThat(end.path("state").asString()).isEqualTo("REFUSED");
        assertThat(end.path("faults").asInt()).isEqualTo(2);
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).isEmpty();
        assertThat(client.faults(sent.id()))
                .containsExactly("organizations.csv 3 BAD_KIND", "organizations.csv 3 UNKNOWN_REFERENCE");
        assertThat(uploadsOf(sent)).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("imports"))))
                .isEqualTo("rwx------");
    }

    @Test
    void listsFaultsForAPageInWhichNothingRuns() {
        Answer sent = client.send("?name=town", FAULTY);
        client.end(sent.id());

        Answer page = client.get("/imports/" + sent.id() + "/faults", "Accept", "text/html,*/*;q=0.8");

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body())
                .startsWith("<ol class=\"faults\" data-total=\"2\">")
                .contains("BAD_KIND", "lang=\"zh-CN\"", "&lt;b&gt;nowhere")
                .doesNotContain("<b>nowhere");
    }

    @Test
    void givesTheWorkbookBackWithItsFaultsMarked() throws IOException {
        String id = client.run("?name=town", FAULTY).path("id").asString();

        Path report = client.download("/imports/" + id + "/faults.xlsx", folder.resolve("faults.xlsx"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(report.toFile())) {
            assertThat(workbook)
                    .flatExtracting(sheet -> List.copyOf(sheet.getCellComments().values()))
                    .extracting(comment -> comment.getString().getString())
                    .anyMatch(text -> text.contains("BAD_KIND"));
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
        String sound = client.run("?dryRun=true", TOWN).path("id").asString();
        assertThat(client.get("/imports/" + sound + "/faults.xlsx").status()).isEqualTo(404);
    }

    @Test
    void handsOutATemplateThatCanBeImportedAsItIs() throws IOException {
        Path template = client.as(null).download("/imports/template.xlsx", folder.resolve("template.xlsx"));

        JsonNode end = client.runFile("?name=template", template);

        assertThat(end.path("state").asString()).as("%s", end).isEqualTo("LANDED");
    }

    @Test
    void letsOneRunAndTheOthersWait() {
        List<Answer> sent = HeldTurn.during(graph, () -> {
            Answer first = client.send("", TOWN);
            Answer second = client.send("?name=other", Map.of("members.csv", "id,name\nother/eve,Eve\n"));
            JsonNode waiting = client.get("/imports/" + second.id()).json();
            assertThat(waiting.path("state").asString()).isEqualTo("QUEUED");
            assertThat(waiting.path("ahead").asInt()).isEqualTo(1);
            return List.of(first, second);
        });

        assertThat(client.end(sent.get(1).id()).path("state").asString()).isEqualTo("LANDED");
        assertThat(client.get("/imports/" + sent.get(0).id()).state()).isEqualTo("LANDED");
    }

    @Test
    void cancelsWhatWaitsAndWhatRuns() {
        Answer running = HeldTurn.during(graph, () -> {
            Answer first = client.send("", TOWN);
            client.awaitState(first.id(), "RUNNING");
            Answer waiting = client.send("?name=other", TOWN);
            Answer last = client.send("?name=another", TOWN);
            Answer cancelled = client.cancel(waiting.id());
            assertThat(client.get("/imports/" + last.id()).json().path("ahead").asInt())
                    .isEqualTo(1);
            client.cancel(last.id());
            assertThat(cancelled.status()).isEqualTo(202);
            assertThat(cancelled.state()).isEqualTo("CANCELLED");
            assertThat(client.cancel(first.id()).status()).isEqualTo(202);
            return first;
        });

        assertThat(client.end(running.id()).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).isEmpty();
    }

    @Test
    void forgetsWhatIsOver() {
        String id = client.run("", TOWN).path("id").asString();

        assertThat(client.cancel(id).status()).isEqualTo(204);

        assertThat(client.get("/imports/" + id).status()).isEqualTo(404);
        assertThat(client.cancel(id).status()).isEqualTo(404);
        assertThat(folder.resolve("imports").resolve(id)).doesNotExist();
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).isNotEmpty();
    }

    @Test
    void givesTheSameImportForTheSameKey() {
        Answer first = client.send("", TOWN, "Idempotency-Key", "one");
        client.end(first.id());

        assertThat(client.send("", TOWN, "Idempotency-Key", "one").id()).isEqualTo(first.id());
        assertThat(client.send("?dryRun=true", TOWN, "Idempotency-Key", "one").status())
                .isEqualTo(409);
        Answer other = client.send("", TOWN, "Idempotency-Key", "two");
        assertThat(other.id()).isNotEqualTo(first.id());
        client.end(other.id());
    }

    @Test
    void takesTheSameDataSetTwice() {
        client.run("", TOWN);

        assertThat(client.run("", TOWN).path("state").asString()).isEqualTo("LANDED");
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?dryRun=maybe     | dryRun
            ?name=a%3Bb       | name
            ?division=371702x | 371702x
            ?division=99      | 99
            ''                | multipart/form-data
            """)
    void saysWhatIsAskedWrongly(String query, String about) {
        Answer answer = client.post("/imports" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").path("zh").asString()).contains(about);
        assertThat(answer.json().path("message").path("en").asString()).contains(about);
    }

    @Test
    void asksForTheIdOfADataSetThatDoesNotNameItself() {
        Answer answer = client.send("", Map.of("members.csv", "id,name\nx/ann,Ann\n"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains("name");
        assertThat(folder.resolve("imports/.incoming")).isEmptyDirectory();
    }

    @Test
    void bringsUnitsOfTheNationalTableIn() {
        Answer sent = client.post("/imports?division=371702004");

        assertThat(client.end(sent.id()).path("state").asString()).isEqualTo("LANDED");
        assertThat(content.rows("MATCH (o:Entity {id: '371702004'}) RETURN o.name"))
                .hasSize(1);
        assertThat(content.rows("MATCH (c:Change {action: 'loadDataset'}) RETURN c.actor"))
                .allMatch(row -> row.get(0).asString().equals("administrator"));
        Answer again = client.post("/imports?division=371702004");
        assertThat(client.end(again.id()).path("state").asString()).isEqualTo("UNCHANGED");
    }

    @Test
    void takesARemovedDataSetInAgain(@Autowired HttpGraphQlTester anybody, @Autowired AdminToken token) {
        client.run("", TOWN);

        token.asks(anybody)
                .document("mutation { removeDataset(input: {id: \"town\"}) { removed userErrors { code } } }")
                .execute()
                .path("removeDataset.removed")
                .entity(Integer.class)
                .isEqualTo(3);
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).isEmpty();
        assertThat(client.run("", TOWN).path("state").asString()).isEqualTo("LANDED");
        assertThat(content.rows("MATCH (e:Entity) RETURN e.id")).hasSize(3);
    }
}
