package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A data set is in the graph as a whole or not at all, for those who read meanwhile too. Another transaction that holds a
 * member of the set stops its load in the middle, when its organizations are written and its members are not.
 */
@EmptyServiceTest
class AllOrNothingIT {

    private static final Tables CHANGED = Tables.named("s")
            .with("organizations", "id,kind,name,home\ns,COMMUNITY,Renamed,\ns/new,GRID,New,s\n")
            .with("members", "id,name\ns/m,Renamed\ns/new/m,New\n");

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @Autowired
    Driver driver;

    private List<String> before;

    @BeforeEach
    void load() {
        content.clear();
        loader.load(WholeSet.tables());
        before = content.facts();
    }

    @Test
    void showsNothingOfALoadThatIsUnderWay() throws Exception {
        try (Session session = driver.session();
                Transaction holder = holdMember(session)) {
            Future<LoadResult> loading = loadAside(CHANGED);
            awaitBlocked(1);

            assertThat(content.changesSince(before)).isEmpty();
            holder.rollback();
            assertThat(loading.get()).isInstanceOf(LoadResult.Loaded.class);
        }
        assertThat(content.changesSince(before))
                .contains("+ s name=Renamed", "+ s/new PART_OF s", "+ s/m name=Renamed", "+ s/new/m name=New");
    }

    @Test
    void waitsForALoadThatIsUnderWayAndThenSeesWhatItLoaded() throws Exception {
        Tables referring = Tables.named("t").with("organizations", "id,kind,name,home\nt,GRID,Other,s/new\n");
        try (Session session = driver.session();
                Transaction holder = holdMember(session)) {
            Future<LoadResult> loading = loadAside(CHANGED);
            awaitBlocked(1);
            Future<LoadResult> waiting = loadAside(referring);
            awaitBlocked(2);

            holder.rollback();
            assertThat(loading.get()).isInstanceOf(LoadResult.Loaded.class);
            assertThat(waiting.get()).isInstanceOf(LoadResult.Loaded.class);
        }
        assertThat(content.facts()).contains("t PART_OF s/new", "t path=s#s/new#t#");
    }

    @Test
    void loadsTheSameSetOnceWhereTwoAskForItTogether() throws Exception {
        Future<LoadResult> one = CompletableFuture.supplyAsync(() -> loader.load(CHANGED, "the same"));
        Future<LoadResult> other = CompletableFuture.supplyAsync(() -> loader.load(CHANGED, "the same"));

        assertThat(List.of(one.get(), other.get()))
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Loaded", "Unchanged");
    }

    @Test
    void leavesNothingBehindWhenItFailsInTheMiddle() {
        try (Session session = driver.session();
                Transaction holder = holdMember(session)) {
            Future<LoadResult> loading = loadAside(CHANGED);
            String transaction = awaitBlocked(1).get(0).get("transactionId").asString();

            content.rows("TERMINATE TRANSACTIONS '" + transaction + "'");
            assertThat(loading).failsWithin(Duration.ofMinutes(1)).withThrowableOfType(ExecutionException.class);
            holder.rollback();
        }

        assertThat(content.changesSince(before)).isEmpty();
        assertThat(loader.load(CHANGED)).isInstanceOf(LoadResult.Loaded.class);
    }

    private Transaction holdMember(Session session) {
        Transaction holder = session.beginTransaction();
        holder.run("MATCH (m:Member {id: 's/m'}) SET m.name = 'held'").consume();
        return holder;
    }

    private Future<LoadResult> loadAside(Tables set) {
        return CompletableFuture.supplyAsync(() -> loader.load(set));
    }

    private List<Record> awaitBlocked(int transactions) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> content.rows(
                                "SHOW TRANSACTIONS YIELD transactionId, status WHERE status STARTS WITH 'Blocked'"),
                        blocked -> blocked.size() == transactions);
    }
}
