package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritedFieldsTests {

    private static final String SCHEMA = """
            type Query { any: Node }
            "Has an id."
            interface Node { "The id." id: ID! }
            interface Cited { sources: [String!]! }
            interface Organization implements Node & Cited { name: String! }
            extend interface Organization { links: [String!]! }
            extend interface Cited { cited: Boolean! }
            type Grid implements Organization { "Its level." level: Int "Its own words." name: String! }
            type Plain { text: String }
            """;

    private final TypeDefinitionRegistry types = completed(SCHEMA);

    @Test
    void givesTypesTheFieldsOfTheirInterfacesAndOfTheirExtensions() {
        assertThat(fields(type("Grid", ObjectTypeDefinition.class)))
                .containsExactlyInAnyOrder("id", "sources", "cited", "name", "links", "level");
    }

    @Test
    void givesTypesTheInterfacesThatTheirInterfacesImplement() {
        assertThat(interfaces(type("Grid", ObjectTypeDefinition.class)))
                .containsExactlyInAnyOrder("Organization", "Node", "Cited");
    }

    @Test
    void completesInterfacesWithoutRepeatingTheirExtensions() {
        InterfaceTypeDefinition organization = type("Organization", InterfaceTypeDefinition.class);

        assertThat(fields(organization)).containsExactlyInAnyOrder("id", "sources", "cited", "name");
        assertThat(interfaces(organization)).containsExactlyInAnyOrder("Node", "Cited");
    }

    @Test
    void keepsDescriptionsAndPrefersATypesOwnWords() {
        ObjectTypeDefinition grid = type("Grid", ObjectTypeDefinition.class);

        assertThat(grid.getFieldDefinitions())
                .filteredOn(field -> List.of("id", "name").contains(field.getName()))
                .extracting(field -> field.getDescription().getContent())
                .containsExactlyInAnyOrder("The id.", "Its own words.");
    }

    @Test
    void leavesTypesWithoutInterfacesAlone() {
        assertThat(fields(type("Plain", ObjectTypeDefinition.class))).containsExactly("text");
    }

    @Test
    void makesAValidSchema() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(types);

        assertThat(schema.getObjectType("Grid").getInterfaces())
                .extracting("name")
                .containsExactlyInAnyOrder("Organization", "Node", "Cited");
    }

    @Test
    void namesAnInterfaceThatIsNotThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> completed("type Grid implements Organisation { level: Int }"))
                .withMessage("Organisation");
    }

    @Test
    void completesTheServicesOwnSchema() throws IOException {
        TypeDefinitionRegistry own = SchemaFiles.read();
        new InheritedFields().configure(own);
        new ConnectionTypes().configure(own);
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(own);

        GraphQLInterfaceType organization = (GraphQLInterfaceType) schema.getType("Organization");
        assertThat(schema.getImplementations(organization)).hasSize(9).allSatisfy(type -> {
            assertThat(type.getInterfaces()).extracting("name").contains("Node", "Organization");
            assertThat(type.getFieldDefinitions())
                    .extracting("name")
                    .contains("id", "name", "home", "posts", "sources");
        });
    }

    private static TypeDefinitionRegistry completed(String schema) {
        TypeDefinitionRegistry types = new SchemaParser().parse(schema);
        new InheritedFields().configure(types);
        return types;
    }

    private <T extends ImplementingTypeDefinition<T>> T type(String name, Class<T> type) {
        return types.getTypeOrNull(name, type);
    }

    private static List<String> fields(ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream().map(FieldDefinition::getName).toList();
    }

    private static List<String> interfaces(ImplementingTypeDefinition<?> type) {
        return type.getImplements().stream()
                .map(implemented -> ((TypeName) implemented).getName())
                .toList();
    }
}
