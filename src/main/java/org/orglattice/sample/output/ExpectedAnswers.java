package org.orglattice.sample.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.RuleText;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers that are known of the data set, while they are written beside it.
 */
final class ExpectedAnswers implements AutoCloseable {

    /** The name of the file, which the service takes for no table. */
    static final String FILE = "expected.json";

    /** Each element of an array on a line of its own. */
    private static final PrettyPrinter LINES = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter(" ", "\n"))
            .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance());

    private final JsonGenerator json;
    private final Map<Era, Integer> attached = new EnumMap<>(Era.class);
    private final Map<Era, List<Finding>> unattached = new EnumMap<>(Era.class);
    private String rule = "";

    ExpectedAnswers(Path folder, String dataset, int areas) throws IOException {
        json = JsonMapper.builder()
                .defaultPrettyPrinter(LINES)
                .build()
                .writerWithDefaultPrettyPrinter()
                .createGenerator(folder.resolve(FILE), JsonEncoding.UTF8);
        json.writeStartObject();
        json.writeStringProperty("dataset", dataset);
        json.writeStringProperty("today", Era.Y2026.day().toString());
        json.writeArrayPropertyStart("subDistricts");
        for (Era era : Era.values()) {
            attached.put(era, areas);
            unattached.put(era, new ArrayList<>());
        }
    }

    void write(Town town) {
        new TownAnswers(town, json).write();
        if (rule.isEmpty()) {
            rule = unattachedRule().id(town.id());
        }
        List<String> marked = town.records().unattached().stream().map(Body::id).toList();
        boolean first = rule.startsWith(town.id());
        for (Era era : Era.values()) {
            // what explains a gap to one sub-district's rule explains nothing to another's
            List<Finding> found = first
                    ? town.answers().findings("unattached", era)
                    : town.answers().planned("unattached", era);
            List<Finding> gaps = found.stream()
                    .filter(finding -> finding.outcome() != Outcome.SATISFIED && marked.contains(finding.subject()))
                    .toList();
            unattached.getOrDefault(era, List.of()).addAll(gaps);
            attached.merge(era, found.size() - gaps.size(), Integer::sum);
        }
    }

    private static RuleText unattachedRule() {
        return RuleText.all().stream()
                .filter(text -> text.key().equals("unattached"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends with what concerns the data set as a whole: those of its organizations that belong nowhere. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writeObjectPropertyStart("unattached");
        json.writeStringProperty("rule", rule);
        json.writeArrayPropertyStart("days");
        unattached.forEach((era, gaps) -> {
            json.writeStartObject();
            json.writeStringProperty("day", era.day().toString());
            json.writeNumberProperty("satisfied", attached.getOrDefault(era, 0));
            RuleAnswers.writeFindings(json, gaps.stream().sorted(Finding.ORDER).toList());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }
}
