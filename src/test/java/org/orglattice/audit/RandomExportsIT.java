package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.orglattice.OrgLatticeApplication;
import org.orglattice.audit.RandomDataSets.Sample;
import org.orglattice.dataset.file.UploadedFile;
import org.orglattice.dataset.file.UploadedFiles;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.Download;
import org.orglattice.test.GraphContent;
import org.orglattice.test.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Small random graphs come back from their exports as they were. */
class RandomExportsIT {

    private static final AtomicInteger TRIES = new AtomicInteger();

    private static Path folder;
    private static ConfigurableApplicationContext service;
    private static GraphContent graph;
    private static String token;

    @BeforeContainer
    static void start() throws IOException {
        folder = Files.createTempDirectory("random-exports");
        service = new SpringApplicationBuilder(OrgLatticeApplication.class, TestClock.class, GraphContent.class)
                .run(
                        "--orglattice.data-dir=" + folder.resolve("store"),
                        "--orglattice.seeds=none",
                        "--orglattice.warm-up=false",
                        "--orglattice.embedded.page-cache=32MB",
                        "--orglattice.limits.timeout=60s",
                        "--server.port=0");
        graph = service.getBean(GraphContent.class);
        token = Files.readString(folder.resolve("store").resolve("admin-token")).strip();
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

    @Property(tries = 15)
    void comeBackAsTheyWere(@ForAll("samples") Sample sample) throws IOException {
        String name = "t" + TRIES.incrementAndGet();
        Path written = DataRowsFiles.write(sample.rows(), folder.resolve(name));
        graph.clear();
        load(CsvFiles.in(written));
        List<String> facts = graph.facts();

        Download whole = export("dataset.zip?dataset=" + sample.rows().dataSet());
        List<String> paths = new ArrayList<>();
        List<Download> parts = new ArrayList<>();
        for (var audit : sample.audits()) {
            if (audit.within() != null) {
                paths.add("dataset.zip?of=" + audit.within());
                paths.add("dataset.zip?of=" + audit.within() + "&asOf=" + audit.day());
            }
        }
        paths.forEach(path -> parts.add(export(path)));

        graph.clear();
        load(whole, name + ".zip");
        assertThat(changes(facts)).isEmpty();
        assertThat(export("dataset.zip?dataset=" + sample.rows().dataSet()).bytes())
                .isEqualTo(whole.bytes());
        for (int i = 0; i < parts.size(); i++) {
            graph.clear();
            load(parts.get(i), name + ".zip");
            assertThat(export(paths.get(i)).entries())
                    .as(paths.get(i))
                    .isEqualTo(parts.get(i).entries());
        }
    }

    /** A data set that comes back is not the file that it was loaded from. */
    private static List<String> changes(List<String> before) {
        return graph.changesSince(before).stream()
                .filter(fact -> !fact.contains(" checksum="))
                .toList();
    }

    private static Download export(String path) {
        int port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
        Download export = Download.of(
                port, "/exports/" + path, "Authorization", "Bearer " + token, "OrgLattice-Purpose", "tests");
        assertThat(export.status()).as(path + export.text()).isEqualTo(200);
        return export;
    }

    private static void load(Download export, String name) {
        load(UploadedFiles.source(null, List.of(UploadedFile.of(export.saved(folder, name)))));
    }

    private static void load(DataSetSource source) {
        LoadResult result = service.getBean(DataSetLoader.class).load(source);
        assertThat(result).as(String.valueOf(result)).isInstanceOf(LoadResult.Loaded.class);
    }
}
