package org.orglattice.exports.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.Scope;
import org.orglattice.graph.Row;
import org.springframework.util.DigestUtils;

/**
 * From which data sets the rows of an export come, which is one data set again: the same, where all come from one.
 *
 * @param row how the export calls itself
 */
record Origin(Map<String, Object> row) {

    private static final int LONGEST_ID = 200;
    private static final int HASH = 12;

    /**
     * Finds it out, and adds what is cited to a selection.
     *
     * @param request what is asked for
     * @param selection what is exported
     * @param cited what links and memberships say of themselves
     * @return the origin
     */
    static Origin of(ExportRequest request, Selection selection, TableRows.Cited cited) {
        Set<String> datasets = new TreeSet<>(cited.datasets());
        boolean whole = request.scope() instanceof Scope.WholeDataSet;
        if (!whole) {
            selection.add("sources", cited.sources());
        }
        Batches batches = new Batches(request);
        for (TableFormat table : Format.shipped().tables()) {
            if (!whole && !table.name().equals("roles")) {
                batches.each(
                        "cited",
                        selection.ids(table.name()),
                        rows -> rows.forEach(row -> {
                            datasets.addAll(row.texts("datasets"));
                            selection.add("sources", row.texts("sources"));
                        }));
            }
        }
        if (request.scope() instanceof Scope.WholeDataSet owner) {
            datasets.clear();
            datasets.add(owner.id());
        } else {
            batches.each(
                    "cited",
                    selection.ids("sources"),
                    rows -> rows.forEach(row -> datasets.addAll(row.texts("datasets"))));
        }
        List<Row> sources = batches.once("datasets", Map.of("ids", List.copyOf(datasets)));
        return new Origin(sources.size() == 1 ? same(sources.get(0)) : joined(request, sources));
    }

    private static Map<String, Object> same(Row source) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", source.text("id"));
        row.put("title", source.text("title"));
        row.put("license", source.textOrNull("license"));
        row.put("synthetic", source.is("synthetic"));
        row.put("note", source.textOrNull("note"));
        return row;
    }

    /**
     * What the export of an organization is called.
     *
     * @param organization the organization's id
     * @return an id that no other organization's export has, and that is no longer than ids may be
     */
    static String id(String organization) {
        String id = "export:" + organization;
        if (id.length() <= LONGEST_ID) {
            return id;
        }
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        String hash = ":" + DigestUtils.md5DigestAsHex(text).substring(0, HASH);
        int room = LONGEST_ID - hash.length();
        return id.substring(0, Character.isHighSurrogate(id.charAt(room - 1)) ? room - 1 : room) + hash;
    }

    // what is made up in part is marked as made up: fiction must not pass for fact
    private static Map<String, Object> joined(ExportRequest request, List<Row> sources) {
        List<String> names = new ArrayList<>();
        sources.forEach(source -> names.add(source.text("title") + "（" + source.text("id") + "）"));
        Map<String, Object> row = new HashMap<>();
        row.put("id", id(request.organization()));
        row.put("title", request.scope().name() + "（导出）");
        row.put(
                "license",
                sources.stream()
                        .map(source -> source.textOrNull("license"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("; ")));
        row.put("synthetic", sources.stream().anyMatch(source -> source.is("synthetic")));
        row.put("note", "合自：" + String.join("、", names));
        return row;
    }
}
