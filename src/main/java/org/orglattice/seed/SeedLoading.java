package org.orglattice.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * Loads the data sets that the configuration names, before the port opens. What is loaded already is left as it is.
 */
@Component
class SeedLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoading.class);

    /** The roles, which every other data set may refer to. */
    private static final String VOCABULARY = "vocabulary";

    private static final String NONE = "none";

    private final List<String> names;
    private final DataSetLoader loader;
    private final Onboarding onboarding;
    private volatile boolean done;

    SeedLoading(@Value("${orglattice.seeds}") List<String> names, DataSetLoader loader, Onboarding onboarding) {
        this.names = names;
        this.loader = loader;
        this.onboarding = onboarding;
    }

    @Override
    public void start() {
        Set<String> wanted = new LinkedHashSet<>(List.of(VOCABULARY));
        names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(NONE))
                .forEach(wanted::add);
        wanted.forEach(this::load);
        done = true;
    }

    private void load(String name) {
        Seed seed = Seed.named(name);
        if (!seed.exists()) {
            throw new StartFailure(
                    Bilingual.of(
                            "没有名为“%s”的自带数据集:请检查 orglattice.seeds。",
                            "The service ships no data set \"%s\": check orglattice.seeds.", name),
                    null);
        }
        String checksum = seed.checksum();
        if (loader.isLoaded(name, checksum)) {
            return;
        }
        onboarding.onboardReferred(loader.references(seed.source()));
        LoadResult result = loader.load(seed.source(), checksum);
        if (result instanceof Refused refused) {
            throw new StartFailure(
                    Bilingual.of(
                            "自带数据集“%1$s”有 %2$s 处错误,第一处:%3$s",
                            "The shipped data set \"%1$s\" has %2$s faults, the first: %3$s",
                            name,
                            refused.faults().size(),
                            refused.faults().get(0)),
                    null);
        }
        LOG.info("Loaded {}: {} rows", name, ((Loaded) result).size());
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
