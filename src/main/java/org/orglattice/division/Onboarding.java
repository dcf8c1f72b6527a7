package org.orglattice.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Brings units of the national table into the graph.
 */
@Component
public class Onboarding {

    private static final int SUB_DISTRICT_DIGITS = 9;

    private static final Cypher KNOWN = Cypher.file("division/known");

    private final NationalTable table;
    private final DataSetLoader loader;
    private final Graph graph;

    Onboarding(NationalTable table, DataSetLoader loader, Graph graph) {
        this.table = table;
        this.loader = loader;
        this.graph = graph;
    }

    /**
     * Brings units in: those with the given codes, the chain above each up to its province, and all below.
     *
     * @param codes official codes; what is in the graph already stays as it is
     * @return what was loaded; nothing where the table has none of the codes, or the graph has all of it
     */
    public LoadResult onboard(Collection<String> codes) {
        return load(table.withChainsAndAllBelow(codes));
    }

    /**
     * Tells which units of a chain the graph has, from its province on down to where the first one is missing.
     *
     * @param code the code of its lowest unit
     * @return the codes of those units, the lowest last: what is onboarded comes below it, and nothing above it; or empty
     *     where the table has no such code
     */
    public Optional<List<String>> knownChain(String code) {
        List<String> chain = table.withChains(List.of(code)).stream()
                .map(Division::code)
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = known(chain);
        return Optional.of(chain.stream().takeWhile(known::contains).toList());
    }

    // a row states its whole entity: what somebody has changed since would be lost
    private LoadResult load(List<Division> divisions) {
        Set<String> known = known(divisions.stream().map(Division::code).toList());
        List<Division> missing = divisions.stream()
                .filter(division -> !known.contains(division.code()))
                .toList();
        return missing.isEmpty()
                ? new LoadResult.Unchanged(DivisionDataSet.ID)
                : loader.load(new DivisionDataSet(missing));
    }

    private Set<String> known(List<String> codes) {
        return graph.inTransaction(() -> graph.run(KNOWN, Map.of("codes", codes))).stream()
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());
    }

    /**
     * Brings in what others refer to: of a sub-district or a community the sub-district whole, of a larger unit its chain
     * only.
     *
     * @param ids ids of which some may be official codes
     */
    public void onboardReferred(Collection<String> ids) {
        Set<String> whole = new TreeSet<>();
        Set<String> chains = new TreeSet<>();
        for (String id : ids) {
            if (NationalTable.isCode(id)) {
                boolean local = id.length() >= SUB_DISTRICT_DIGITS;
                (local ? whole : chains).add(local ? id.substring(0, SUB_DISTRICT_DIGITS) : id);
            }
        }
        List<Division> divisions = new ArrayList<>(table.withChainsAndAllBelow(whole));
        table.withChains(chains).stream()
                .filter(each -> !divisions.contains(each))
                .forEach(divisions::add);
        load(divisions);
    }
}
