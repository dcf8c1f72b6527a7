package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who may do what, and where: everybody asks for everything, by HTTP. What they may is in the tables of cases. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @Autowired
    Driver driver;

    @Autowired
    AdminToken adminToken;

    private final Map<Asker, String> authorizations = new EnumMap<>(Asker.class);
    private AccessDoor door;
    private String spareToken;
    private GraphSnapshot loaded;
    private List<String> untouched;
    private boolean touched;

    @BeforeAll
    void makeTokens(@LocalServerPort int port) {
        door = new AccessDoor(port);
        content.clear();
        assertThat(loader.load(MirroredTown.tables())).isInstanceOf(LoadResult.Loaded.class);
        authorizations.put(Asker.WRONG_TOKEN, "Bearer olt_" + "A".repeat(43));
        Arrays.stream(Asker.values())
                .filter(asker -> !asker.grants().isEmpty())
                .forEach(asker -> authorizations.put(
                        asker, "Bearer " + makeToken(asker).path("token").asString()));
        spareToken = makeToken(Asker.READER_EAST).path("apiToken").path("id").asString();
        // that the town was loaded is no change of anybody's
        content.rows("MATCH (c:Change) DETACH DELETE c");
        loaded = GraphSnapshot.of(driver);
        untouched = content.facts();
    }

    private JsonNode makeToken(Asker asker) {
        String grants = asker.grants().stream()
                .map(grant -> grant.split("@"))
                .map(grant ->
                        "{role: " + grant[0] + (grant[1].equals("*") ? "}" : ", organization: \"" + grant[1] + "\"}"))
                .collect(Collectors.joining(", "));
        String document = "mutation { createApiToken(input: {name: \"matrix\", grants: [" + grants
                + "]}) { token apiToken { id } } }";
        return door.data(document, adminToken.header()).path("createApiToken");
    }

    @AfterAll
    void leaveNothingBehind() {
        content.clear();
        content.rows("MATCH (t:ApiToken) WHERE t.name STARTS WITH 'matrix' DELETE t");
    }

    private void restore() {
        if (touched) {
            loaded.restore(driver);
            touched = false;
        }
    }

    @TestFactory
    Stream<DynamicTest> knowsCasesOfEachField() {
        return Map.of(
                        "Mutation", MutationCases.all(),
                        "Query", QueryCases.all(),
                        "Subscription", SubscriptionCases.all())
                .entrySet()
                .stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    List<String> fields = fields(entry.getKey());
                    assertThat(AccessCase.uncovered(fields, entry.getValue())).isEmpty();
                    assertThat(fields)
                            .containsAll(entry.getValue().stream()
                                    .map(AccessCase::field)
                                    .toList());
                }));
    }

    private List<String> fields(String type) {
        JsonNode fields = door.data("{ __type(name: \"" + type + "\") { fields { name } } }", null)
                .path("__type")
                .path("fields");
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("name").asString())
                .toList();
    }

    @TestFactory
    Stream<DynamicNode> letsThoseChangeThingsWhoMay() {
        return MutationCases.all().stream()
                .map(each -> dynamicContainer(each.toString(), Stream.concat(refusals(each), successes(each))));
    }

    private Stream<DynamicTest> refusals(AccessCase each) {
        Stream<DynamicTest> refused = Arrays.stream(Asker.values())
                .filter(asker -> !each.allowed().contains(asker))
                .map(asker -> dynamicTest("is refused to " + asker, () -> {
                    restore();
                    assertThat(call(each, asker)).isEqualTo(asker.refusal());
                }));
        return Stream.concat(
                refused, Stream.of(dynamicTest("changes nothing where it is refused", this::assertUntouched)));
    }

    private void assertUntouched() {
        touched = true;
        assertThat(content.changesSince(untouched)).isEmpty();
        assertThat(content.rows("MATCH (c:Change) RETURN c.id")).isEmpty();
        touched = false;
    }

    private Stream<DynamicTest> successes(AccessCase each) {
        // whoever may within one organization shows for those who have the same role everywhere
        return each.allowed().stream()
                .filter(asker -> each.allowed().stream().noneMatch(asker::hasMoreOfTheSameThan))
                .sorted()
                .map(asker -> dynamicTest("is open to " + asker, () -> {
                    restore();
                    touched = true;
                    assertThat(call(each, asker)).isEqualTo(AccessDoor.ALLOWED);
                    assertThat(content.rows("MATCH (c:Change) RETURN c.id").isEmpty())
                            .isEqualTo(isUnrecorded(each));
                }));
    }

    private static boolean isUnrecorded(AccessCase each) {
        return each.field().endsWith("ApiToken") || each.text().contains("dryRun: true");
    }

    private String call(AccessCase each, Asker asker) {
        String document = "mutation { %s(input: {%s}) { userErrors { code message path } } }"
                .formatted(each.field(), each.text().replace("<spare>", spareToken));
        return door.answer(document, each.field(), authorization(asker));
    }

    private @Nullable String authorization(Asker asker) {
        return authorizations.get(asker);
    }

    @TestFactory
    Stream<DynamicNode> letsThoseReadWhoMay() {
        return QueryCases.all().stream()
                .map(each -> dynamicContainer(
                        each.toString(),
                        Arrays.stream(Asker.values())
                                .map(asker -> dynamicTest(expectation(each, asker), () -> {
                                    restore();
                                    String document = "{ " + each.field() + each.text() + " }";
                                    assertThat(door.answer(document, each.field(), authorization(asker)))
                                            .isEqualTo(each.outcomeFor(asker));
                                }))));
    }

    @TestFactory
    Stream<DynamicNode> letsThoseFollowWhoMay() {
        return SubscriptionCases.all().stream()
                .map(each -> dynamicContainer(
                        each.toString(),
                        Arrays.stream(Asker.values())
                                .map(asker -> dynamicTest(expectation(each, asker), () -> {
                                    makeChanges();
                                    String document = "subscription { " + each.field() + each.text() + " }";
                                    assertThat(door.firstEvent(document, each.field(), authorization(asker)))
                                            .isEqualTo(each.outcomeFor(asker));
                                }))));
    }

    private void makeChanges() {
        if (content.rows("MATCH (c:Change) RETURN c.id").isEmpty()) {
            touched = true;
            door.data(
                    "mutation { a: updateOrganization(input: {id: \"east/1\", households: 7}) { changeIds } "
                            + "b: updateOrganization(input: {id: \"west/1\", households: 7}) { changeIds } }",
                    adminToken.header());
        }
    }

    private static String expectation(AccessCase each, Asker asker) {
        return (each.allowed().contains(asker) ? "is open to " : "is refused to ") + asker;
    }
}
