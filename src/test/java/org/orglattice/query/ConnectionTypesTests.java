package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTypesTests {

    private final TypeDefinitionRegistry types = completed("""
            type Query { members(first: Int): MemberConnection! }
            type Member { id: ID! }
            type Post { id: ID! }
            type Appointment { id: ID! }
            extend type Query { posts: [PostConnection!] }
            """);

    @Test
    void definesThePageOfATypesField() {
        assertThat(printed("MemberConnection"))
                .contains("edges: [MemberEdge!]!", "pageInfo: PageInfo!", "totalCount: Int!");
        assertThat(printed("MemberEdge")).contains("cursor: String!", "node: Member!");
    }

    @Test
    void definesThePageOfAFieldThatAnExtensionAdds() {
        assertThat(printed("PostEdge")).contains("node: Post!");
    }

    @Test
    void definesNoPagesThatNobodyAsksFor() {
        assertThat(types.getTypeOrNull("AppointmentConnection")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PageInfo", "MemberConnection", "MemberEdge"})
    void describesTypesAndFields(String name) {
        ObjectTypeDefinition type = types.getTypeOrNull(name, ObjectTypeDefinition.class);

        assertThat(type.getDescription().getContent()).isNotBlank();
        assertThat(type.getFieldDefinitions())
                .allSatisfy(
                        field -> assertThat(field.getDescription().getContent()).isNotBlank());
    }

    @Test
    void takesThePlaceOfTypesMadeByOthers() {
        TypeDefinitionRegistry replaced = completed("""
                type Query { members: MemberConnection }
                type Member { id: ID! }
                type MemberConnection { edges: [MemberEdge] }
                type MemberEdge { node: Member }
                type PageInfo { hasNextPage: Boolean! }
                """);

        assertThat(printed(replaced, "MemberConnection")).contains("totalCount: Int!");
        assertThat(printed(replaced, "PageInfo")).contains("startCursor: String", "endCursor: String");
    }

    @Test
    void definesThePagesOfTheServicesOwnSchema() throws IOException {
        TypeDefinitionRegistry own = SchemaFiles.read();
        new InheritedFields().configure(own);
        new ConnectionTypes().configure(own);

        assertThat(own.types().keySet())
                .contains(
                        "OrganizationConnection",
                        "PostConnection",
                        "AppointmentConnection",
                        "MemberConnection",
                        "CrossPostingConnection",
                        "InterlockConnection");
    }

    private static TypeDefinitionRegistry completed(String schema) {
        TypeDefinitionRegistry types = new SchemaParser().parse(schema);
        new ConnectionTypes().configure(types);
        return types;
    }

    private String printed(String type) {
        return printed(types, type);
    }

    private static String printed(TypeDefinitionRegistry types, String type) {
        return AstPrinter.printAst(types.getTypeOrNull(type));
    }
}
