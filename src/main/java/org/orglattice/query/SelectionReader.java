package org.orglattice.query;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Projection;

/**
 * Reads what is selected of one field: the paths below it, and the properties of nodes, up to what is fetched by itself.
 *
 * <p>Fields and nodes in rows bear the same names, so that what is selected of {@code member}, wherever below, is wanted of
 * each {@code member} in a row. Where something is fetched for a node, its id is enough to find it by; where a single value
 * is worked out for it, any property may be needed, and all are read.
 */
final class SelectionReader {

    /** What is always read of a node: what it is told from others by. */
    private static final Map<String, Set<String>> ALWAYS = Map.of(
            "Organization", Set.of("id", "kind"),
            "Member", Set.of("id"),
            "Post", Set.of("id"),
            "Appointment", Set.of("id"),
            "Role", Set.of("code"));

    /** The names that such nodes have in rows, whether selected or not. */
    private static final Map<String, String> NAMED =
            Map.of("organization", "Organization", "member", "Member", "post", "Post", "role", "Role");

    private record Spread(String fragment, String path, String name) {}

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final GraphQLFieldDefinition field;
    private final List<Field> selected;

    // what is spread twice is read once: else fragments that spread each other twice would take for ever
    private final Set<Spread> spread = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Set<String>> properties = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> unwanted = new HashSet<>(NAMED.keySet());
    private boolean anyMayBeNeeded;

    SelectionReader(DataFetchingEnvironment environment) {
        this.schema = environment.getGraphQLSchema();
        this.fragments = environment.getFragmentsByName();
        this.field = environment.getFieldDefinition();
        this.selected = environment.getMergedField().getFields();
    }

    Selection read() {
        NAMED.forEach((name, type) -> properties.put(name, new HashSet<>(ALWAYS.get(type))));
        GraphQLCompositeType type = composite(field);
        if (type != null) {
            String row = isConnection(type) ? "" : Projection.ROW;
            selected.forEach(each -> read(each.getSelectionSet(), type, "", row));
        }
        properties.keySet().removeAll(whole);
        return new Selection(paths, anyMayBeNeeded ? null : new Projection(properties, unwanted));
    }

    // a name that is empty: of what is read there nothing is in rows
    private void read(SelectionSet selections, GraphQLCompositeType type, String path, String name) {
        note(type, name);
        selections.getSelections().forEach(selection -> {
            if (selection instanceof Field each) {
                readField(each, type, path, name);
            } else if (selection instanceof InlineFragment inline) {
                read(inline.getSelectionSet(), typeOr(type, inline.getTypeCondition()), path, name);
            } else if (selection instanceof FragmentSpread each && spread.add(new Spread(each.getName(), path, name))) {
                FragmentDefinition fragment = fragments.get(each.getName());
                read(fragment.getSelectionSet(), typeOr(type, fragment.getTypeCondition()), path, name);
            }
        });
    }

    private void note(GraphQLCompositeType type, String name) {
        unwanted.remove(name);
        Set<String> always = ALWAYS.get(nameOf(type));
        if (always == null) {
            whole.add(name);
        } else {
            properties.computeIfAbsent(name, first -> new HashSet<>()).addAll(always);
        }
    }

    private void readField(Field selected, GraphQLCompositeType type, String path, String name) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, selected.getName());
        String below = path.isEmpty() ? selected.getName() : path + "/" + selected.getName();
        paths.add(below);
        GraphQLCompositeType given = composite(definition);
        boolean isProperty = isProperty(type, definition);
        if (given == null) {
            anyMayBeNeeded |= !isProperty;
            properties.computeIfAbsent(name, first -> new HashSet<>()).add(selected.getName());
        } else if (isProperty) {
            read(selected.getSelectionSet(), given, below, nameBelow(selected.getName(), name));
        }
    }

    // a page holds edges, and these the nodes that are in rows
    private static String nameBelow(String field, String name) {
        return !name.isEmpty() ? field : field.equals("node") ? Projection.ROW : "";
    }

    private boolean isProperty(GraphQLCompositeType type, GraphQLFieldDefinition definition) {
        if (definition.getName().equals("__typename")) {
            return true;
        }
        List<GraphQLObjectType> owners = type instanceof GraphQLInterfaceType shared
                ? schema.getImplementations(shared)
                : type instanceof GraphQLObjectType object ? List.of(object) : List.of();
        return owners.stream()
                .allMatch(owner ->
                        schema.getCodeRegistry().getDataFetcher(owner, owner.getFieldDefinition(definition.getName()))
                                instanceof LightDataFetcher);
    }

    private static boolean isConnection(GraphQLCompositeType type) {
        return type.getName().endsWith("Connection");
    }

    // what implements Organization is one
    private static String nameOf(GraphQLCompositeType type) {
        return type instanceof GraphQLObjectType object
                        && object.getInterfaces().stream()
                                .anyMatch(each -> each.getName().equals("Organization"))
                ? "Organization"
                : type.getName();
    }

    private static @Nullable GraphQLCompositeType composite(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type ? type : null;
    }

    private GraphQLCompositeType typeOr(GraphQLCompositeType type, @Nullable TypeName condition) {
        return condition == null ? type : (GraphQLCompositeType) schema.getType(condition.getName());
    }
}
