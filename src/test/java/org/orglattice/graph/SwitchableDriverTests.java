package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

class SwitchableDriverTests {

    // it connects when something is asked only
    private static Driver another() {
        return GraphDatabase.driver("bolt://127.0.0.1:1");
    }

    @Test
    void opensSessionsWhateverIsClosedMeanwhile() {
        try (SwitchableDriver driver = new SwitchableDriver(another())) {
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<Void>> readers = IntStream.range(0, 2)
                    .mapToObj(reader -> CompletableFuture.runAsync(() -> {
                        while (!over.get()) {
                            driver.session().close();
                        }
                    }))
                    .toList();
            for (int flip = 0; flip < 50; flip++) {
                driver.switchTo(another()).close(Duration.ofMinutes(1));
            }
            over.set(true);

            assertThat(readers).allSatisfy(CompletableFuture::join);
        }
    }

    @Test
    void waitsForSessionsOfTheFormerDriver() {
        try (SwitchableDriver driver = new SwitchableDriver(another())) {
            Session reading = driver.session();
            CompletableFuture<Void> closing =
                    CompletableFuture.runAsync(() -> driver.switchTo(another()).close(Duration.ofMinutes(1)));

            assertThat(closing).isNotDone();
            reading.close();
            closing.join();
            driver.session().close();
        }
    }
}
