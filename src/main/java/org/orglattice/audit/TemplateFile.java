package org.orglattice.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orglattice.graph.Cypher;
import org.orglattice.text.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a template from its file: comment lines with the question, a line of dashes and the description in YAML; then the
 * statement, whose subquery on {@code key} gives one row for each subject.
 */
final class TemplateFile {

    private static final Cypher COUNTS = Cypher.file("rule/counts");
    private static final Cypher FINDINGS = Cypher.file("rule/findings");
    private static final String SUBQUERY = "CALL (key) {\n";

    private final String name;
    private final String text;
    private final Map<String, Object> description;

    private TemplateFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.description = description(text);
    }

    /**
     * Reads a template.
     *
     * @param name its name
     * @param text what stands in the file
     * @return the template
     * @throws IllegalArgumentException where the file is no template
     */
    static Template read(String name, String text) {
        try {
            return new TemplateFile(name, text).template();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cypher/audit/" + name + ".cypher is no template: " + e.getMessage(), e);
        }
    }

    private Template template() {
        return new Template(
                name,
                bilingual(map(description, "title")),
                text.lines().findFirst().orElseThrow().substring("// ".length()),
                parameters(),
                list(description.get("atLeastOneOf")),
                each(map(description, "messages"), TemplateFile::bilingual),
                each(map(description, "labels"), values -> each(values, TemplateFile::bilingual)),
                within(COUNTS),
                within(FINDINGS));
    }

    private static Map<String, Object> description(String text) {
        String yaml = text.lines()
                .dropWhile(line -> !line.equals("// ---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return Objects.requireNonNull(read, "there is no description behind // ---");
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        map(description, "parameters").forEach((key, stated) -> {
            Map<String, Object> parameter = asMap(stated);
            parameters.add(new Parameter(
                    key,
                    ParameterType.valueOf(parameter.get("type").toString().toUpperCase(Locale.ROOT)),
                    Boolean.TRUE.equals(parameter.get("required")),
                    parameter.get("default")));
        });
        return parameters;
    }

    /** The statement in the place of the innermost subquery of a frame. */
    private Cypher within(Cypher frame) {
        String own = Cypher.withoutComments(text);
        String subquery = own.substring(own.indexOf(SUBQUERY) + SUBQUERY.length(), own.lastIndexOf("\n}\n"));
        int begin = frame.text().lastIndexOf("  " + SUBQUERY) + 2 + SUBQUERY.length();
        int end = frame.text().indexOf("\n  }\n", begin);
        return new Cypher(
                "audit/" + name + "#" + frame.name(),
                frame.text().substring(0, begin) + subquery + frame.text().substring(end),
                true);
    }

    private static Bilingual bilingual(Object stated) {
        Map<String, Object> sentence = asMap(stated);
        return new Bilingual(
                Objects.requireNonNull(sentence.get("zh")).toString(),
                Objects.requireNonNull(sentence.get("en")).toString());
    }

    private static Map<String, Object> map(Map<String, Object> above, String key) {
        return above.get(key) == null ? Map.of() : asMap(above.get(key));
    }

    @SuppressWarnings("unchecked") // the keys of YAML maps are texts here
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> list(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of();
    }

    private static <T> Map<String, T> each(Object map, Function<Object, T> mapper) {
        Map<String, T> mapped = new LinkedHashMap<>();
        asMap(map).forEach((key, value) -> mapped.put(key, mapper.apply(value)));
        return mapped;
    }
}
