package org.orglattice.query;

import static graphql.language.FieldDefinition.newFieldDefinition;
import static graphql.language.ObjectTypeDefinition.newObjectTypeDefinition;
import static graphql.language.TypeName.newTypeName;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Defines the Relay types behind each field of a type {@code …Connection}, described and with {@code totalCount}.
 */
final class ConnectionTypes implements TypeDefinitionConfigurer {

    private static final String SUFFIX = "Connection";

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        replace(registry, pageInfo());
        for (String node : nodesOfConnections(registry)) {
            replace(registry, connection(node));
            replace(registry, edge(node));
        }
    }

    private static Set<String> nodesOfConnections(TypeDefinitionRegistry registry) {
        Set<String> nodes = new LinkedHashSet<>();
        registry.getTypes(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .forEach(field -> addNode(field, nodes));
        registry.objectTypeExtensions().values().stream()
                .flatMap(extensions -> extensions.stream())
                .flatMap(extension -> extension.getFieldDefinitions().stream())
                .forEach(field -> addNode(field, nodes));
        return nodes;
    }

    private static void addNode(FieldDefinition field, Set<String> nodes) {
        String type = TypeUtil.unwrapAll(field.getType()).getName();
        if (type.endsWith(SUFFIX)) {
            nodes.add(type.substring(0, type.length() - SUFFIX.length()));
        }
    }

    private static void replace(TypeDefinitionRegistry registry, ObjectTypeDefinition type) {
        Optional.ofNullable(registry.getTypeOrNull(type.getName())).ifPresent(registry::remove);
        registry.add(type);
    }

    private static ObjectTypeDefinition pageInfo() {
        return newObjectTypeDefinition()
                .name("PageInfo")
                .description(text("Where a page lies in its list."))
                .fieldDefinition(field("hasPreviousPage", required("Boolean"), "Whether rows come before the page."))
                .fieldDefinition(field("hasNextPage", required("Boolean"), "Whether rows come behind the page."))
                .fieldDefinition(
                        field("startCursor", type("String"), "The cursor of the first row, null without rows."))
                .fieldDefinition(
                        field("endCursor", type("String"), "The cursor of the last row: `after` of the next page."))
                .build();
    }

    private static ObjectTypeDefinition connection(String node) {
        Type<?> edges = new NonNullType(new ListType(required(node + "Edge")));
        return newObjectTypeDefinition()
                .name(node + SUFFIX)
                .description(text("A page of a list of " + node + "."))
                .fieldDefinition(field("edges", edges, "The rows of the page."))
                .fieldDefinition(field("pageInfo", required("PageInfo"), "Where the page lies in the list."))
                .fieldDefinition(
                        field("totalCount", required("Int"), "How long the whole list is; counted only when selected."))
                .build();
    }

    private static ObjectTypeDefinition edge(String node) {
        return newObjectTypeDefinition()
                .name(node + "Edge")
                .description(text("A row of a list of " + node + "."))
                .fieldDefinition(
                        field("cursor", required("String"), "An opaque mark of this place in the list, for `after`."))
                .fieldDefinition(field("node", required(node), "What the row holds."))
                .build();
    }

    private static FieldDefinition field(String name, Type<?> type, String description) {
        return newFieldDefinition()
                .name(name)
                .type(type)
                .description(text(description))
                .build();
    }

    private static Type<?> type(String name) {
        return newTypeName(name).build();
    }

    private static Type<?> required(String name) {
        return new NonNullType(newTypeName(name).build());
    }

    private static Description text(String content) {
        return new Description(content, null, false);
    }
}
