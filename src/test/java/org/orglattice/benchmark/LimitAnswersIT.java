package org.orglattice.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the benchmark compares is worth comparing: the limit says what the service says. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class LimitAnswersIT {

    private static final int SUBJECTS = 3;

    private HttpServer server;
    private Client service;
    private Client limit;
    private List<Question> questions;

    @BeforeAll
    void start(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired GraphContent content,
            @Autowired DataSetLoader loader)
            throws IOException {
        content.clear();
        loader.load(CsvFiles.in(Path.of("seeds/sample")));
        server = LimitServer.start(driver, 0, () -> TestClock.TODAY);
        service = client(port);
        limit = client(server.getAddress().getPort());
        Drawn drawn = new Draw(driver, TestClock.TODAY, SUBJECTS).draw();
        questions = Questions.about(drawn, DeepCursors.of(service, drawn.province()));
    }

    private static Client client(int port) {
        return new Client(URI.create("http://127.0.0.1:" + port), 1);
    }

    @AfterAll
    void stop() {
        server.stop(0);
        service.close();
        limit.close();
    }

    @TestFactory
    Stream<DynamicTest> areThoseOfTheService() {
        Comparison comparison = new Comparison(service, limit);
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.name(),
                        () -> assertThat(comparison.of(question).rows()).isPositive()));
    }
}
