package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

@ExtendWith(OutputCaptureExtension.class)
class SchemaInspectionTests {

    record Thing(String id, String name) implements NodeObject {}

    private static final NodeLookup THINGS =
            new NodeLookup(Thing.class, Set.of("Thing"), new Cypher("thing", ""), SchemaInspectionTests::thing);

    @Test
    void findsNothingWhereSchemaAndCodeFit(CapturedOutput output) {
        SchemaInspection inspection = new SchemaInspection(List.of(THINGS));

        inspect(
                inspection,
                "type Query { node: Node } interface Node { id: ID! } type Thing implements Node { id: ID! name: String! }");

        assertThat(inspection.differences()).isEmpty();
        assertThat(output).doesNotContain("do not fit");
    }

    @Test
    void warnsOfFieldsThatNothingAnswers(CapturedOutput output) {
        SchemaInspection inspection = new SchemaInspection(List.of(THINGS));

        inspect(inspection, """
                type Query { node: Node lost: String }
                interface Node { id: ID! }
                type Thing implements Node { id: ID! name: String! colour: String }
                """);

        assertThat(inspection.differences())
                .containsExactlyInAnyOrder(
                        "nothing answers the field Query.lost", "nothing answers the field Thing.colour");
        assertThat(output).contains("The schema and the code do not fit: ", "Query.lost", "Thing.colour");
    }

    @Test
    void warnsOfTypesWhoseClassNobodyTells() {
        SchemaInspection inspection = new SchemaInspection(List.of());

        inspect(
                inspection,
                "type Query { node: Node } interface Node { id: ID! } type Thing implements Node { id: ID! }");

        assertThat(inspection.differences()).containsExactly("nothing is known of what Query.node gives");
    }

    @Test
    void warnsOfCodeThatTheSchemaHasNoFieldFor() {
        SchemaInspection inspection = new SchemaInspection(List.of());

        inspect(inspection, "type Query { other: String }");

        assertThat(inspection.differences())
                .containsExactlyInAnyOrder(
                        "nothing answers the field Query.other", "the schema has no field Query.node");
    }

    private static void inspect(SchemaInspection inspection, String schema) {
        GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring ->
                        wiring.type("Query", type -> type.dataFetcher("node", field -> new Thing("1", "one"))))
                .inspectSchemaMappings(inspection::describeTypes, inspection::accept)
                .build();
    }

    private static NodeObject thing(Row row) {
        return new Thing(row.text("id"), row.text("name"));
    }
}
