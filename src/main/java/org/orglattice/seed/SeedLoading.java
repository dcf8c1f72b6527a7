package org.orglattice.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.dataset.load.LoadResult.Loaded;
import org.orglattice.dataset.load.LoadResult.Refused;
import org.orglattice.division.Onboarding;
import org.orglattice.graph.StartFailure;
import org.orglattice.graph.StartPhase;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the data sets that the configuration names, shipped ones and others, before the port opens. What is loaded
 * already is left as it is.
 */
@Component
class SeedLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoading.class);

    /** The roles, which every other data set may refer to. */
    private static final String VOCABULARY = "vocabulary";

    private static final String NONE = "none";

    private final List<String> seeds;
    private final List<Path> folders;
    private final DataSetLoader loader;
    private final Onboarding onboarding;
    private final NationalRules nationalRules;
    private volatile boolean done;

    SeedLoading(
            @Value("${orglattice.seeds}") List<String> seeds,
            @Value("${orglattice.load:}") List<String> folders,
            DataSetLoader loader,
            Onboarding onboarding,
            NationalRules nationalRules) {
        this.seeds = seeds.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(NONE) && !name.equals(VOCABULARY))
                .toList();
        this.folders = folders.stream()
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        this.loader = loader;
        this.onboarding = onboarding;
        this.nationalRules = nationalRules;
    }

    @Override
    public void start() {
        loadShipped(VOCABULARY);
        seeds.forEach(this::loadShipped);
        folders.forEach(this::loadFolder);
        done = true;
    }

    private void loadShipped(String name) {
        if (name.equals(NationalRules.NAME)) {
            report(nationalRules.load());
            return;
        }
        CsvFiles files = CsvFiles.shipped(name);
        if (files.files().isEmpty()) {
            throw new StartFailure(
                    Bilingual.of(
                            "没有名为“%s”的自带数据集：请检查 orglattice.seeds。",
                            "The service ships no data set \"%s\": check orglattice.seeds.", name),
                    null);
        }
        String checksum = files.checksum();
        if (!loader.isLoaded(name, checksum)) {
            onboarding.onboardReferred(loader.references(files));
            load(files, checksum);
        }
    }

    private void loadFolder(Path folder) {
        try {
            CsvFiles files = CsvFiles.in(folder);
            load(files, files.checksum());
        } catch (IOException e) {
            throw new StartFailure(
                    Bilingual.of(
                            "读不到数据集目录 %s：请检查 orglattice.load。",
                            "The data set folder %s cannot be read: check orglattice.load.", folder),
                    e);
        }
    }

    private void load(CsvFiles files, String checksum) {
        report(loader.load(files, checksum));
    }

    private static void report(LoadResult result) {
        if (result instanceof Loaded loaded) {
            LOG.info("Loaded {}: {} rows", loaded.dataset(), loaded.size());
        } else if (result instanceof Refused refused) {
            refused.faults().forEach(fault -> LOG.error("{}", fault));
            throw new StartFailure(
                    Bilingual.of(
                            "数据集“%1$s”有 %2$s 处错误，没有载入任何内容。",
                            "The data set \"%1$s\" has %2$s faults, and nothing of it was loaded.",
                            refused.dataset(),
                            refused.total()),
                    null);
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return StartPhase.SEEDS;
    }
}
