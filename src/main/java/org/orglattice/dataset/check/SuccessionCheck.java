package org.orglattice.dataset.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;

/**
 * What was renamed, merged or replaced has one successor, what was split two or more. Reasons in other words are left alone.
 */
final class SuccessionCheck implements Check {

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        Map<String, List<Entry>> successions = set.rows("links").stream()
                .filter(link -> link.required("type").equals("SUCCEEDED_BY") && link.has("reason"))
                .collect(Collectors.groupingBy(link -> link.required("from")));
        successions.values().forEach(links -> {
            Entry last = links.get(links.size() - 1);
            Optional<Succession> reason = Succession.of(last.required("reason"));
            if (reason.isPresent() && !reason.get().allows(links.size())) {
                faults.add(last, "reason", FaultCode.BAD_VALUE, reason.get().demand(links.size()));
            }
        });
    }
}
