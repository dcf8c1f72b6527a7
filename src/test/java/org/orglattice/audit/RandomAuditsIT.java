package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.orglattice.OrgLatticeApplication;
import org.orglattice.audit.RandomDataSets.Audit;
import org.orglattice.audit.RandomDataSets.Sample;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.util.FileSystemUtils;

/** On small random graphs, every template finds what plain Java finds. */
class RandomAuditsIT {

    private static final AtomicInteger TRIES = new AtomicInteger();

    private static Path folder;
    private static ConfigurableApplicationContext service;
    private static GraphQlTester graphQl;

    @BeforeContainer
    static void start() throws IOException {
        folder = Files.createTempDirectory("random-audits");
        service = new SpringApplicationBuilder(OrgLatticeApplication.class, TestClock.class)
                .run(
                        "--orglattice.data-dir=" + folder.resolve("store"),
                        "--orglattice.seeds=none",
                        "--orglattice.warm-up=false",
                        "--orglattice.embedded.page-cache=32MB",
                        "--orglattice.limits.timeout=60s",
                        "--server.port=0");
        graphQl = WebGraphQlTester.create(service.getBean(WebGraphQlHandler.class));
    }

    @AfterContainer
    static void stop() throws IOException {
        service.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return RandomDataSets.samples();
    }

    @Property(tries = 40)
    void findWhatPlainJavaFinds(@ForAll("samples") Sample sample) throws IOException {
        String prefix = "t" + TRIES.incrementAndGet() + "/";
        Sample moved = sample.under(prefix);
        Path written = DataRowsFiles.write(moved.rows(), folder.resolve(prefix.replace('/', '_')));
        assertThat(service.getBean(DataSetLoader.class).load(CsvFiles.in(written)))
                .isInstanceOf(LoadResult.Loaded.class);
        ReferenceGraph reference = ReferenceGraph.of(List.of(moved.rows()));
        for (String template : RandomDataSets.TEMPLATES) {
            String rule = prefix + RandomDataSets.rule(template);
            for (Audit audit : moved.audits()) {
                assertThat(AskedAudit.asked(graphQl, rule, audit.day(), audit.within()))
                        .as(template + " " + audit)
                        .isEqualTo(ReferenceAudit.audit(reference, rule, audit.day(), audit.within()));
            }
        }
    }
}
