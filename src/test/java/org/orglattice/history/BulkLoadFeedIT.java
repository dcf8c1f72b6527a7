package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.history.Follower.Way;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.ManyRows;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Subscriptions while the database that they follow is replaced by a large load. */
@EmptyServiceTest
@TestPropertySource(properties = "orglattice.bulk-load.from-rows=100")
class BulkLoadFeedIT {

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @LocalServerPort
    int port;

    @Test
    void goOnAndTellOfTheLoadItself() throws Exception {
        content.clear();
        loader.load(Tables.named("s").with("organizations", "id,kind,name\ns,COMMUNITY,Before\n"));
        try (Follower follower = Follower.of(Way.EVENT_STREAM, port, "after: \"0\"", "subjectId")) {
            assertThat(subject(follower)).isEqualTo("s");

            loader.load(ManyRows.of(10));
            loader.load(Tables.named("t").with("organizations", "id,kind,name\nt,COMMUNITY,After\n"));

            assertThat(subject(follower)).isEqualTo("many");
            assertThat(subject(follower)).isEqualTo("t");
        }
    }

    private static String subject(Follower follower) throws InterruptedException {
        return follower.change().path("subjectId").asString();
    }
}
