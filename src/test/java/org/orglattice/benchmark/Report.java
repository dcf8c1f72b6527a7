package org.orglattice.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what was measured as Markdown.
 */
final class Report {

    private static final String HEAD = """
            | question | req/s | limit | **ratio** | p50 ms | limit | p95 ms | limit | p99 ms | limit | ratio | CPU ms service | limit | CPU ms database | for limit | statements | db hits | limit |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private Report() {}

    /**
     * The tables of all sizes and connections.
     *
     * @param all what was measured
     * @param machine where
     * @return the text
     */
    static String of(List<Measured> all, String machine) {
        StringBuilder text = new StringBuilder("# Benchmark\n\n" + machine + "\n");
        all.stream()
                .map(each -> Map.entry(each.subDistricts(), each.connections()))
                .distinct()
                .forEach(group -> {
                    text.append(line("%n## %d sub-districts, %d connections%n%n", group.getKey(), group.getValue()));
                    text.append(HEAD);
                    all.stream()
                            .filter(each ->
                                    each.subDistricts() == group.getKey() && each.connections() == group.getValue())
                            .forEach(each -> text.append(row(each)));
                });
        return text.append(growth(all)).append(pages(all)).toString();
    }

    private static String row(Measured of) {
        Figures service = of.service();
        Figures limit = of.limit();
        return line(
                "| %s | %.0f | %.0f | **%.2f** | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f | %.0f | %.0f |%n",
                of.question(),
                service.rate(),
                limit.rate(),
                of.share(),
                service.p50(),
                limit.p50(),
                service.p95(),
                limit.p95(),
                service.p99(),
                limit.p99(),
                service.p99() / limit.p99(),
                service.processor(),
                limit.processor(),
                service.database(),
                limit.database(),
                of.asked().statements(),
                of.asked().hits(),
                of.askedByLimit().hits());
    }

    /** How much more the same question costs in a larger graph. */
    private static String growth(List<Measured> all) {
        int least = all.stream().mapToInt(Measured::subDistricts).min().orElse(0);
        StringBuilder text = new StringBuilder(line("%n## In a larger graph, beside %d%n%n", least));
        text.append("| question | sub-districts | connections | CPU ms | p50 | db hits |\n|---|--:|--:|--:|--:|--:|\n");
        for (Measured large : all) {
            all.stream()
                    .filter(small -> small.subDistricts() == least
                            && large.subDistricts() > least
                            && small.connections() == large.connections()
                            && small.question().equals(large.question()))
                    .forEach(small -> text.append(line(
                            "| %s | %d | %d | %s%n",
                            large.question(), large.subDistricts(), large.connections(), ratios(large, small))));
        }
        return text.toString();
    }

    /** How much more a page within a province costs than one within a community. */
    private static String pages(List<Measured> all) {
        StringBuilder text = new StringBuilder("\n## A page of a province, beside one of a community\n\n");
        text.append("| page | sub-districts | connections | CPU ms | p50 | db hits |\n|---|--:|--:|--:|--:|--:|\n");
        for (Measured page : all) {
            all.stream()
                    .filter(small -> small.question().equals(Questions.COMMUNITY_PAGE)
                            && page.question().endsWith("page of a province")
                            && small.subDistricts() == page.subDistricts()
                            && small.connections() == page.connections())
                    .forEach(small -> text.append(line(
                            "| %s | %d | %d | %s%n",
                            page.question(), page.subDistricts(), page.connections(), ratios(page, small))));
        }
        return text.toString();
    }

    private static String ratios(Measured one, Measured other) {
        return line(
                "%.2f | %.2f | %.2f |",
                one.service().cost() / other.service().cost(),
                one.service().p50() / other.service().p50(),
                one.asked().hits() / other.asked().hits());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
