package org.orglattice.query;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.PropertySelection.Property;

/**
 * Finds out whether what is selected of a field consists of properties only, whatever the variables.
 */
final class PropertySelectionCompiler {

    private final ExecutionContext request;
    private final GraphQLSchema schema;
    private final FieldCollector collector;

    PropertySelectionCompiler(ExecutionContext request, FieldCollector collector) {
        this.request = request;
        this.schema = request.getGraphQLSchema();
        this.collector = collector;
    }

    /**
     * Looks at a field.
     *
     * @param field the field
     * @param type what it gives, or gives a list of
     * @return its selection; nothing where something of it has to be fetched, or depends on a directive
     */
    Optional<PropertySelection> compile(MergedField field, GraphQLType type) {
        boolean conditional = field.getFields().stream().anyMatch(each -> isConditional(each, new HashSet<>()));
        return conditional ? Optional.empty() : Optional.ofNullable(selection(field, (GraphQLCompositeType) type));
    }

    private @Nullable PropertySelection selection(MergedField field, GraphQLCompositeType type) {
        Map<GraphQLObjectType, List<Property>> byType = new HashMap<>();
        for (GraphQLObjectType possible : objects(type)) {
            List<Property> properties = properties(field, possible);
            if (properties == null) {
                return null;
            }
            byType.put(possible, properties);
        }
        return new PropertySelection(Map.copyOf(byType));
    }

    private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) {
            return List.of(object);
        }
        return type instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared) : List.of();
    }

    private @Nullable List<Property> properties(MergedField field, GraphQLObjectType owner) {
        FieldCollectorParameters asked = FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(owner)
                .fragments(request.getFragmentsByName())
                .variables(Map.of())
                .graphQLContext(request.getGraphQLContext())
                .build();
        List<Property> properties = new ArrayList<>();
        for (MergedField selected : collector.collectFields(asked, field).getSubFieldsList()) {
            Property property = property(selected, owner);
            if (property == null) {
                return null;
            }
            properties.add(property);
        }
        return List.copyOf(properties);
    }

    private @Nullable Property property(MergedField selected, GraphQLObjectType owner) {
        GraphQLFieldDefinition definition = owner.getFieldDefinition(selected.getName());
        if (definition == null || !definition.getArguments().isEmpty()) {
            return null;
        }
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(owner, definition);
        if (!(fetcher instanceof LightDataFetcher<?> light)) {
            return null;
        }
        PropertyAccessor accessor = new PropertyAccessor(definition, light);
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (!(type instanceof GraphQLCompositeType composite)) {
            return new Property(selected.getResultKey(), definition.getType(), accessor, null);
        }
        PropertySelection below = selection(selected, composite);
        return below == null ? null : new Property(selected.getResultKey(), definition.getType(), accessor, below);
    }

    private boolean isConditional(Selection<?> selection, Set<String> seen) {
        if (selection instanceof DirectivesContainer<?> marked
                && !marked.getDirectives().isEmpty()) {
            return true;
        }
        if (selection instanceof FragmentSpread spread) {
            return seen.add(spread.getName())
                    && isConditional(
                            request.getFragmentsByName().get(spread.getName()).getSelectionSet(), seen);
        }
        return selection instanceof InlineFragment inline
                ? isConditional(inline.getSelectionSet(), seen)
                : isConditional(((Field) selection).getSelectionSet(), seen);
    }

    private boolean isConditional(@Nullable SelectionSet selections, Set<String> seen) {
        return selections != null
                && selections.getSelections().stream().anyMatch(selection -> isConditional(selection, seen));
    }
}
