package org.orglattice.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.springframework.stereotype.Component;

/**
 * Brings units of the national table into the graph.
 */
@Component
public class Onboarding {

    private static final int SUB_DISTRICT_DIGITS = 9;

    private final NationalTable table;
    private final DataSetLoader loader;

    Onboarding(NationalTable table, DataSetLoader loader) {
        this.table = table;
        this.loader = loader;
    }

    /**
     * Brings units in: those with the given codes, the chain above each up to its province, and all below.
     *
     * @param codes official codes; what is in the graph already stays as it is
     * @return what was loaded; nothing where the table has none of the codes
     */
    public LoadResult onboard(Collection<String> codes) {
        List<Division> divisions = table.withChainsAndAllBelow(codes);
        return divisions.isEmpty()
                ? new LoadResult.Unchanged(DivisionDataSet.ID)
                : loader.load(new DivisionDataSet(divisions));
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
        if (!divisions.isEmpty()) {
            loader.load(new DivisionDataSet(divisions));
        }
    }
}
