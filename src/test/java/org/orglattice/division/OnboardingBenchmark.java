package org.orglattice.division;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.orglattice.OrgLatticeApplication;
import org.orglattice.dataset.load.LoadResult;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures how fast the whole national table is brought into an empty graph, and how fast the database itself can write the
 * same. The build leaves it out; it is started by {@code mvn test -Dtest=OnboardingBenchmark -Djvm.memory=-Xmx1g}, and with
 * {@code -Dprovinces=4} measures that many provinces only. The database comes first and last, since a virtual machine becomes
 * faster as it runs. The seconds of the processor count what the whole process does meanwhile.
 */
class OnboardingBenchmark {

    private static final int PROVINCES = Integer.getInteger("provinces", Integer.MAX_VALUE);

    @TempDir
    Path folder;

    @Test
    void onboardsAtSeventyPercentOfTheRateOfTheDatabase() {
        double before = limit(folder.resolve("before"));
        double rate = onboarding(folder.resolve("onboarding"));
        double after = limit(folder.resolve("after"));

        print("ratio: %.2f of the first, %.2f of the second", rate / before, rate / after);
        print(
                "peaks of the parts of the heap, which are not reached at once: %d MB together, of %d MB",
                peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(rate).isGreaterThan(0.7 * Math.max(before, after));
    }

    private static double limit(Path folder) {
        try (ConfigurableApplicationContext service = start(folder)) {
            BulkLimit limit = new BulkLimit(service.getBean(Driver.class));
            double processor = processorSeconds();
            int rows = limit.write(service.getBean(NationalTable.class), provinces(service));
            return rate("database", rows, limit.seconds(), processorSeconds() - processor);
        }
    }

    private static double onboarding(Path folder) {
        try (ConfigurableApplicationContext service = start(folder)) {
            Onboarding onboarding = service.getBean(Onboarding.class);
            double processor = processorSeconds();
            long begin = System.nanoTime();
            LoadResult result = onboarding.onboard(provinces(service));
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (!(result instanceof LoadResult.Loaded loaded)) {
                throw new IllegalStateException(result.toString());
            }
            return rate("onboarding", loaded.rows().get("organizations"), seconds, processorSeconds() - processor);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(
                OrgLatticeApplication.class,
                "--orglattice.data-dir=" + folder,
                "--orglattice.seeds=none",
                "--orglattice.warm-up=false",
                "--server.port=0");
    }

    private static List<String> provinces(ConfigurableApplicationContext service) {
        List<String> all = service.getBean(NationalTable.class).provinces();
        return all.subList(0, Math.min(PROVINCES, all.size()));
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double rate(String name, int rows, double seconds, double processor) {
        print(
                "%s: %d rows in %.1f s, %.0f rows/s; %.1f s of the processor",
                name, rows, seconds, rows / seconds, processor);
        return rows / seconds;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, "benchmark: " + text, values));
    }
}
