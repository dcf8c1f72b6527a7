package org.orglattice.query;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures what an operation selects. Each fragment is measured once and counts wherever it is spread, so that the effort
 * grows with the document alone; the instrumentations of graphql-java count it at its first place only.
 */
final class SelectionMeasure {

    /**
     * What a selection amounts to.
     *
     * @param depth how deep its fields are nested
     * @param values how many values it selects at most
     */
    record Extent(int depth, long values) {

        static final Extent NOTHING = new Extent(0, 0);

        Extent plus(Extent other) {
            return new Extent(Math.max(depth, other.depth), values + other.values);
        }
    }

    // an answer repeats it in every row
    private static final int LONGEST_ALIAS = 100;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ListSizes sizes;
    private final int most;
    private final Map<String, Extent> measured = new HashMap<>();

    /**
     * A measure for one document.
     *
     * @param schema the schema that it fits
     * @param fragments its fragments, by name
     * @param sizes how long the lists are taken to be
     * @param most where counting stops, so that no product overflows
     */
    SelectionMeasure(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, ListSizes sizes, int most) {
        this.schema = schema;
        this.fragments = fragments;
        this.sizes = sizes;
        this.most = most;
    }

    Extent of(OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return of(operation.getSelectionSet(), root);
    }

    private Extent of(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
        Extent sum = Extent.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = sum.plus(of(selection, parent));
            }
        }
        return new Extent(sum.depth(), Math.min(most, sum.values()));
    }

    private Extent of(Selection<?> selection, GraphQLCompositeType parent) {
        if (!sizes.isSelected(selection)) {
            return Extent.NOTHING;
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), typeOr(parent, inline.getTypeCondition()));
        }
        if (selection instanceof FragmentSpread spread) {
            return ofFragment(spread.getName(), parent);
        }
        return ofField((Field) selection, parent);
    }

    private Extent ofFragment(String name, GraphQLCompositeType parent) {
        Extent known = measured.get(name);
        if (known == null) {
            FragmentDefinition fragment = fragments.get(name);
            known = of(fragment.getSelectionSet(), typeOr(parent, fragment.getTypeCondition()));
            measured.put(name, known);
        }
        return known;
    }

    private Extent ofField(Field field, GraphQLCompositeType parent) {
        if (field.getResultKey().length() > LONGEST_ALIAS) {
            throw LimitExceeded.alias(field.getResultKey().length(), LONGEST_ALIAS);
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        Extent below = field.getSelectionSet() == null
                ? Extent.NOTHING
                : of(field.getSelectionSet(), (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType()));
        boolean aboutTheSchema = parent.getName().startsWith("__");
        long values = aboutTheSchema ? 1 : 1 + sizes.of(field, definition) * below.values();
        return new Extent(1 + below.depth(), Math.min(most, values));
    }

    private GraphQLCompositeType typeOr(GraphQLCompositeType parent, @Nullable TypeName condition) {
        return condition == null ? parent : (GraphQLCompositeType) schema.getType(condition.getName());
    }
}
