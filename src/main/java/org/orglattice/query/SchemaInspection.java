package org.orglattice.query;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/**
 * Compares the schema with the code behind it at start, and warns of what one of them has and the other lacks.
 */
@Component
class SchemaInspection {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaInspection.class);

    private final List<NodeLookup> lookups;
    private volatile List<String> differences = List.of();

    SchemaInspection(List<NodeLookup> lookups) {
        this.lookups = lookups;
    }

    /**
     * What was found at start.
     *
     * @return one line for each difference; none where schema and code fit
     */
    List<String> differences() {
        return differences;
    }

    /** Says which class is behind each type of an interface, which the code does not show. */
    void describeTypes(SchemaMappingInspector.Initializer inspector) {
        lookups.forEach(lookup -> lookup.typeNames().forEach(name -> inspector.classMapping(name, lookup.type())));
    }

    // what the report says of null is left out: it knows neither of defaults nor of what is null only where nobody
    // selects it
    void accept(SchemaReport report) {
        List<String> found = new ArrayList<>();
        report.unmappedFields().forEach(field -> found.add("nothing answers the field " + field));
        report.unmappedRegistrations().keySet().forEach(field -> found.add("the schema has no field " + field));
        report.unmappedArguments()
                .forEach((fetcher, names) -> found.add("the schema has no arguments " + names + " for " + fetcher));
        report.skippedTypes()
                .forEach(skipped -> found.add("nothing is known of what " + skipped.fieldCoordinates() + " gives"));
        differences = List.copyOf(found);
        if (!found.isEmpty()) {
            LOG.warn("The schema and the code do not fit: {}", String.join("; ", found));
        }
    }
}
