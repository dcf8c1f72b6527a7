package org.orglattice.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.orglattice.text.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates there are: the files of {@code cypher/audit/}, and of where else the service is told to look.
 */
@Component
public class Templates {

    private final Map<String, Template> byName = new TreeMap<>();

    /**
     * Reads all templates.
     *
     * @param patterns where their files are, as Spring's resource patterns
     * @throws UncheckedIOException where a file cannot be read
     */
    public Templates(@Value("${orglattice.audit.templates:classpath*:cypher/audit/*.cypher}") List<String> patterns) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : patterns) {
                for (Resource file : resolver.getResources(pattern)) {
                    String name = Objects.requireNonNull(file.getFilename()).replace(".cypher", "");
                    byName.put(name, TemplateFile.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The names of all templates.
     *
     * @return the names, in order
     */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * Finds what is wrong with a rule's parameters.
     *
     * @param template the name of the rule's template
     * @param parameters the parameters, as JSON
     * @param isRole tells whether a role of that code is there
     * @return what is wrong, each with what would be right; nothing where there is no such template
     */
    public List<Bilingual> faults(String template, String parameters, Predicate<String> isRole) {
        return find(template)
                .map(found -> new ParameterCheck(found, isRole).faults(parameters))
                .orElse(List.of());
    }

    Optional<Template> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Template> all() {
        return List.copyOf(byName.values());
    }
}
