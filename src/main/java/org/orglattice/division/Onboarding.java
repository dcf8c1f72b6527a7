package org.orglattice.division;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadInParts;
import org.orglattice.dataset.load.LoadProgress;
import org.orglattice.dataset.load.LoadProgress.Stage;
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
        return onboard(OnboardingRequest.byService(codes));
    }

    /**
     * Brings units in: those with the given codes, the chain above each up to its province, and all below. All of them
     * land together, also where they are the whole table.
     *
     * @param request which units, for whom and how; what is in the graph already stays as it is
     * @return what was loaded; nothing where the table has none of the codes, or the graph has all of it
     */
    public LoadResult onboard(OnboardingRequest request) {
        return load(table::withChainsAndAllBelow, request);
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

    private LoadResult load(Function<Collection<String>, List<Division>> units, OnboardingRequest request) {
        List<List<String>> provinces = NationalTable.byProvince(request.codes());
        LoadProgress progress = request.progress();
        Map<List<String>, Integer> sizes = new LinkedHashMap<>();
        int size = 0;
        for (List<String> codes : provinces) {
            int missing = missing(units.apply(codes)).size();
            sizes.put(codes, missing);
            size += missing;
            progress.advanced(Stage.READING, size, 0);
        }
        if (size == 0) {
            return new LoadResult.Unchanged(DivisionDataSet.ID);
        }
        List<Supplier<DataSetSource>> parts = provinces.stream()
                .filter(codes -> sizes.get(codes) > 0)
                .<Supplier<DataSetSource>>map(codes -> () -> new DivisionDataSet(missing(units.apply(codes))))
                .toList();
        return loader.load(
                new LoadInParts(DivisionDataSet.ID, parts, size, request.actor(), request.dryRun(), progress));
    }

    // a row states its whole entity: what somebody has changed since would be lost
    private List<Division> missing(List<Division> divisions) {
        Set<String> known = known(divisions.stream().map(Division::code).toList());
        return divisions.stream()
                .filter(division -> !known.contains(division.code()))
                .toList();
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
        load(this::referred, OnboardingRequest.byService(ids));
    }

    private List<Division> referred(Collection<String> codes) {
        Set<String> whole = new TreeSet<>();
        Set<String> chains = new TreeSet<>();
        for (String code : codes) {
            boolean local = code.length() >= SUB_DISTRICT_DIGITS;
            (local ? whole : chains).add(local ? code.substring(0, SUB_DISTRICT_DIGITS) : code);
        }
        Set<Division> divisions = new LinkedHashSet<>(table.withChainsAndAllBelow(whole));
        divisions.addAll(table.withChains(chains));
        return List.copyOf(divisions);
    }
}
