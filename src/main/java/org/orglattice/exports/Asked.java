package org.orglattice.exports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.RequestError;

/**
 * The parameters of a request for a file.
 *
 * @param of the id of an organization, or {@code null} where a data set is asked for
 * @param dataset the id of a data set, or {@code null} where an organization is asked for
 * @param today the day of the request
 * @param asOf the day asked about, or {@code null} where none is stated
 * @param options all others
 */
record Asked(
        @Nullable String of,
        @Nullable String dataset,
        LocalDate today,
        @Nullable LocalDate asOf,
        Map<String, String> options) {

    static Asked of(Export export, Map<String, String> parameters, LocalDate today) {
        Map<String, String> options = new TreeMap<>(parameters);
        String of = options.remove("of");
        String dataset = options.remove("dataset");
        LocalDate asOf = day(options.remove("asOf"));
        requireKnown(export, options.keySet());
        if (dataset != null && !export.takesDataSet()) {
            throw RequestError.badInput(
                    "%s 不能按数据集导出：请用参数 of 给出组织的 id。",
                    "%s is not made of a data set: name an organization by its id in the parameter of.", export.file());
        }
        if ((of == null) == (dataset == null)) {
            throw export.takesDataSet()
                    ? RequestError.badInput(
                            "请用参数 of 给出组织的 id，或用参数 dataset 给出数据集的 id，二者取一。",
                            "Name either an organization by its id in the parameter of, or a data set in dataset.")
                    : RequestError.badInput(
                            "请用参数 of 给出组织的 id。", "Name the organization by its id in the parameter of.");
        }
        return new Asked(of, dataset, today, asOf, Map.copyOf(options));
    }

    // a day by a mistyped name would otherwise give the file of another day
    private static void requireKnown(Export export, Set<String> given) {
        Set<String> known = new TreeSet<>(export.options());
        known.addAll(export.takesDataSet() ? Set.of("of", "dataset", "asOf") : Set.of("of", "asOf"));
        for (String name : given) {
            if (!export.options().contains(name)) {
                throw RequestError.badInput(
                        "没有参数 %1$s，可用的有 %2$s。",
                        "There is no parameter %1$s; there are %2$s.", name, String.join(", ", known));
            }
        }
    }

    LocalDate day() {
        return asOf == null ? today : asOf;
    }

    private static @Nullable LocalDate day(@Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(stated.strip());
            if (day.getYear() < 0 || day.getYear() > 9999) {
                throw badDay(stated);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw badDay(stated);
        }
    }

    private static RequestError badDay(String stated) {
        return RequestError.badInput(
                "asOf 应为 YYYY-MM-DD 形式的日期，而不是“%s”。", "asOf has to be a day as YYYY-MM-DD, not \"%s\".", stated);
    }
}
