package org.orglattice.seed;

import java.util.List;
import java.util.Map;
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
     * Loads the rules for the provinces of the graph, unless it has them.
     *
     * @return what became of it
     */
    LoadResult load() {
        CsvFiles files = CsvFiles.shipped(NAME);
        List<String> provinces = graph.inTransaction(() -> graph.run(PROVINCES, Map.of())).stream()
                .map(row -> row.text("id"))
                .toList();
        String checksum = files.checksum() + " " + String.join(" ", provinces);
        return loader.load(new PerProvince(files, provinces), checksum);
    }

    @EventListener
    void follow(DataSetLoaded loaded) {
        if (wanted && loaded.withProvinces()) {
            load();
        }
    }
}
