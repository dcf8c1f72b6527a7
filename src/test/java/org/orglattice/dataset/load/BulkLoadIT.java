package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.TransientException;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.graph.Graph;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.ManyRows;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** A load of more rows than go into one transaction: it is made in a copy of the store, which then takes its place. */
@EmptyServiceTest
@TestPropertySource(properties = {"orglattice.bulk-load.from-rows=100", "orglattice.write-patience=8s"})
@DisabledIfSystemProperty(
        named = "it.database",
        matches = "container",
        disabledReason = "只有内置数据库有存储的副本 / only an embedded database has copies of its store")
class BulkLoadIT {

    private static final Tables LARGE = ManyRows.of(10);
    private static final Tables SMALL =
            Tables.named("s").with("organizations", "id,kind,name,home\ns,COMMUNITY,Small,\ns/g,GRID,Grid,s\n");

    @Autowired
    DataSetLoader loader;

    @Autowired
    Graph graph;

    @Autowired
    GraphContent content;

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester anybody;

    @Autowired
    AdminToken token;

    @Value("${orglattice.data-dir}")
    Path folder;

    private List<String> before;

    @BeforeEach
    void clear() {
        content.clear();
        loader.load(SMALL);
        before = content.facts();
    }

    @Test
    void makesTheSameGraphAsOneTransaction() {
        graph.inTurn(() -> loader.load(LARGE));
        List<String> expected = content.facts();
        clear();

        assertThat(loader.load(LARGE)).isInstanceOf(LoadResult.Loaded.class);

        assertThat(content.changesSince(expected)).isEmpty();
        assertThat(content.rows("SHOW INDEXES YIELD state WHERE state <> 'ONLINE'"))
                .isEmpty();
        assertThat(content.rows("MATCH (c:Change {action: 'loadDataset'}) RETURN c.subject AS id ORDER BY c.seq"))
                .extracting(row -> row.get("id").asString())
                .containsExactly("s", "many");
    }

    @Test
    void changesWhatIsThereAlready() {
        loader.load(ManyRows.of(9));
        graph.inTurn(() -> loader.load(LARGE));
        List<String> expected = content.facts();
        clear();
        loader.load(ManyRows.of(9));

        loader.load(LARGE);

        assertThat(content.changesSince(expected)).isEmpty();
    }

    @Test
    void showsNothingOfItUntilAllIsThere() throws Exception {
        Set<Integer> seen = new HashSet<>();
        CompletableFuture<LoadResult> loading = new CompletableFuture<>();
        Future<?> reading = CompletableFuture.runAsync(() -> {
            while (!loading.isDone()) {
                seen.add(count());
            }
        });

        loading.complete(loader.load(LARGE));
        reading.get();

        seen.add(count());
        assertThat(seen).isEqualTo(Set.of(2, 2 + 93));
    }

    private int count() {
        return content.rows("MATCH (o:Organization) RETURN count(o) AS organizations")
                .get(0)
                .get("organizations")
                .asInt();
    }

    @Test
    void letsReadersFinishInTheFormerStore() {
        try (Session session = driver.session()) {
            Result rows = session.run("UNWIND range(1, 20000) AS number RETURN number");
            loader.load(LARGE);

            assertThat(rows.stream().map((Record row) -> row.get("number").asInt()))
                    .hasSize(20000);
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> stores().size() == 1);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void leavesTheGraphAsItIsWhereItIsCancelled(Stage stage) {
        LoadProgress cancelling = (reached, done, of) -> {
            if (reached == stage && (done > 0 || stage == Stage.CHECKING)) {
                throw new LoadCancelled();
            }
        };

        assertThatThrownBy(() -> loader.load(new LoadRequest(LARGE, null, "somebody", false, cancelling)))
                .isInstanceOf(LoadCancelled.class);

        assertLeftAsItWas();
    }

    @Test
    void leavesTheGraphAsItIsWhereItHasAFault() {
        Tables faulty = ManyRows.of(10).with("sources", "id,title\ns/g,This is a grid\n");

        assertThat(loader.load(faulty)).isInstanceOf(LoadResult.Refused.class);

        assertLeftAsItWas();
    }

    @Test
    void leavesTheGraphAsItIsWhereItIsADryRun() {
        assertThat(loader.load(new LoadRequest(LARGE, null, "somebody", true, LoadProgress.IGNORED)))
                .isInstanceOf(LoadResult.Sound.class);

        assertLeftAsItWas();
    }

    private void assertLeftAsItWas() {
        assertThat(content.changesSince(before)).isEmpty();
        await().atMost(Duration.ofMinutes(1)).until(() -> stores().size() == 1);
    }

    @Test
    void keepsWhatIsWrittenMeanwhileUntilItCanGoIntoTheNewStore() throws Exception {
        AtomicReference<Future<LoadResult>> waiting = new AtomicReference<>();
        LoadProgress following = (stage, done, of) -> {
            if (stage == Stage.WRITING && waiting.get() == null) {
                waiting.set(CompletableFuture.supplyAsync(() ->
                        loader.load(Tables.named("t").with("organizations", "id,kind,name,home\nt,GRID,Other,s\n"))));
            }
        };

        loader.load(new LoadRequest(LARGE, "sum", "somebody", false, following));

        assertThat(waiting.get().get()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(content.facts()).contains("t PART_OF s", "many/c9 PART_OF many");
    }

    @Test
    void tellsOfFaultsOnceWhereTheTransactionIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        Tables faulty = Tables.named("f").with("organizations", "id,kind,name,home\nf,GRID,Grid,nowhere\n");
        LoadGuard failing = (checked, today, faults) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "again");
            }
        };

        LoadResult result =
                loader.load(new LoadRequest(faulty, null, "somebody", false, LoadProgress.IGNORED, failing));

        assertThat(attempts).hasValue(3);
        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Refused.class,
                        refused -> assertThat(refused.total()).isEqualTo(1));
    }

    @Test
    void makesOneCopyAfterTheOther() {
        AtomicReference<CompletableFuture<LoadResult>> second = new AtomicReference<>();

        loader.load(new LoadRequest(LARGE, "sum", "somebody", false, (stage, done, of) -> {
            if (stage == Stage.WRITING && second.get() == null) {
                second.set(CompletableFuture.supplyAsync(() -> loader.load(grids(120))));
            }
        }));

        assertThat(second.get().join()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(content.facts()).contains("t/119 PART_OF s", "many/c9 PART_OF many", "s/g PART_OF s");
    }

    private static Tables grids(int number) {
        return Tables.named("t")
                .with(
                        "organizations",
                        IntStream.range(0, number)
                                .mapToObj("t/%1$s,GRID,Grid %1$s,s\n"::formatted)
                                .collect(Collectors.joining("", "id,kind,name,home\n", "")));
    }

    @Test
    void hasAMutationWaitAndLandInTheNewStore() {
        AtomicReference<CompletableFuture<Response>> waiting = new AtomicReference<>();

        loader.load(new LoadRequest(LARGE, "sum", "somebody", false, (stage, done, of) -> {
            if (stage == Stage.WRITING && waiting.get() == null) {
                waiting.set(CompletableFuture.supplyAsync(this::removeSmall));
            }
        }));

        waiting.get().join().path("removeDataset.removed").entity(Integer.class).isEqualTo(2);
        assertThat(content.facts()).contains("many/c9 PART_OF many").doesNotContain("s/g PART_OF s");
    }

    @Test
    void refusesAMutationThatWouldWaitForTooLong() {
        AtomicReference<Response> refused = new AtomicReference<>();

        loader.load(new LoadRequest(LARGE, "sum", "somebody", false, (stage, done, of) -> {
            if (stage == Stage.WRITING && refused.get() == null) {
                refused.set(removeSmall());
            }
        }));

        refused.get()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "RETRY_LATER")
                                .containsKey("retryAfter")));
        assertThat(content.facts()).contains("many/c9 PART_OF many", "s/g PART_OF s");
    }

    private Response removeSmall() {
        return token.asks(anybody)
                .document("mutation { removeDataset(input: {id: \"s\"}) { removed userErrors { code } } }")
                .execute();
    }

    @Test
    void makesTheSameGraphOfParts() {
        LoadInParts parts = parts(part("a", "n/b"), part("c", "n/d"), part("e", "n/f"));
        graph.inTurn(() -> loader.load(parts));
        List<String> expected = content.facts();
        clear();

        LoadResult result = loader.load(parts);

        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.rows()).containsEntry("organizations", 6));
        assertThat(content.changesSince(expected)).isEmpty();
        assertThat(content.rows("MATCH (c:Change {action: 'loadDataset', subject: 'n'}) RETURN c.after AS after"))
                .hasSize(1);
    }

    @Test
    void leavesTheGraphAsItIsWhereOnePartHasAFault() {
        LoadResult result = loader.load(parts(part("a", "n/b"), part("c", "s/g")));

        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .extracting(fault -> fault.code().name())
                                .isEqualTo("OTHER_DATASET"));
        assertLeftAsItWas();
    }

    private static LoadInParts parts(DataSetSource... parts) {
        return new LoadInParts(
                "n",
                Stream.of(parts)
                        .<Supplier<DataSetSource>>map(part -> () -> part)
                        .toList(),
                1000,
                "somebody",
                false,
                LoadProgress.IGNORED);
    }

    private static Tables part(String top, String below) {
        return Tables.named("n")
                .with(
                        "organizations",
                        "id,kind,name,home\nn/%1$s,SUB_DISTRICT,Top,\n%2$s,COMMUNITY,Below,n/%1$s\n"
                                .formatted(top, below));
    }

    @Test
    void recognisesWhatItHasLoaded() {
        loader.load(LARGE, "the same");

        assertThat(loader.load(LARGE, "the same")).isEqualTo(new LoadResult.Unchanged("many"));
        assertThat(loader.isLoaded("many", "the same")).isTrue();
    }

    private List<String> stores() {
        File[] stores = folder.toFile().listFiles((parent, name) -> name.startsWith("neo4j"));
        return List.of(stores).stream().map(File::getName).toList();
    }
}
