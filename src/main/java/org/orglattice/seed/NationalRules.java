package org.orglattice.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoaded;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The rules that apply everywhere, {@code rules-national}: within each province that the graph holds, also within those
 * that come later.
 */
@Component
class NationalRules {

    /** The name of the data set. */
    static final String NAME = "rules-national";

    private static final Cypher PROVINCES = Cypher.file("organization/provinces");

    private final Graph graph;
    private final DataSetLoader loader;
    private final boolean wanted;

    NationalRules(Graph graph, DataSetLoader loader, @Value("${orglattice.seeds}") List<String> seeds) {
        this.graph = graph;
        this.loader = loader;
        this.wanted = seeds.stream().map(String::strip).anyMatch(NAME::equals);
    }

    /**
     * Loads the rules for the provinces of the graph, unless it has them. What was loaded for others before stays as it is:
     * somebody may have changed it since.
     *
     * @return what became of it
     */
    LoadResult load() {
        CsvFiles files = CsvFiles.shipped(NAME);
        List<String> provinces = graph.inTransaction(() -> graph.run(PROVINCES, Map.of())).stream()
                .map(row -> row.text("id"))
                .toList();
        Set<String> loaded = loadedProvinces(files.checksum());
        List<String> further =
                provinces.stream().filter(id -> !loaded.contains(id)).toList();
        if (!loaded.isEmpty() && further.isEmpty()) {
            return new LoadResult.Unchanged(NAME);
        }
        return loader.load(new PerProvince(files, further), files.checksum() + " " + String.join(" ", provinces));
    }

    private Set<String> loadedProvinces(String checksum) {
        String before = loader.checksum(NAME);
        return before != null && before.startsWith(checksum)
                ? Set.of(before.substring(checksum.length()).strip().split(" "))
                : Set.of();
    }

    @EventListener
    void follow(DataSetLoaded loaded) {
        if (wanted && loaded.withProvinces()) {
            load();
        }
    }
}
