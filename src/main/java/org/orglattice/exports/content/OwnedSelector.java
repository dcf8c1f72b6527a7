package org.orglattice.exports.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.exports.ExportRequest;
import org.orglattice.query.RequestError;

/**
 * Selects what a data set owns: all of it, as it is loaded.
 */
final class OwnedSelector {

    private final Batches batches;

    OwnedSelector(ExportRequest request) {
        if (request.asOf() != null) {
            throw RequestError.badInput(
                    "数据集整体导出，不能用 asOf 截取。", "A data set is exported as a whole; asOf does not go with it.");
        }
        this.batches = new Batches(request);
    }

    Selection select(String dataset) {
        Map<String, Object> owner = Map.of("dataset", dataset);
        Selection selection = new Selection();
        batches.stream("owned", owner, row -> selection.add(table(row.texts("labels")), List.of(row.text("id"))));
        batches.stream("owned-roles", owner, row -> selection.add("roles", List.of(row.text("id"))));
        return selection;
    }

    // a table is called like the label, in the plural
    private static String table(List<String> labels) {
        return Format.shipped().tables().stream()
                .map(TableFormat::name)
                .filter(name -> labels.stream().anyMatch(label -> name.equals(label.toLowerCase(Locale.ROOT) + "s")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table has entities labelled " + labels));
    }
}
