package org.orglattice.query;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the lists of a request are taken to be: a page by its {@code first}, what is looked up by ids by their number,
 * another list by what {@code @listSize} assumes of it.
 *
 * @param variables the variables of the request
 */
record ListSizes(Map<String, Object> variables) {

    private static final int ASSUMED = 10;

    /**
     * How many values stand in the place of one.
     *
     * @param field the field
     * @param definition what the schema says of it
     * @return its length; 1 of what is no list
     */
    long of(Field field, GraphQLFieldDefinition definition) {
        if (argument("first", field, definition) instanceof Number first) {
            return Math.max(1, first.longValue());
        }
        if (argument("ids", field, definition) instanceof List<?> ids) {
            return Math.max(1, ids.size());
        }
        GraphQLAppliedDirective assumed = definition.getAppliedDirective("listSize");
        if (assumed != null) {
            return assumed.getArgument("assumedSize").<Integer>getValue();
        }
        boolean plainList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return plainList && !"edges".equals(definition.getName()) ? ASSUMED : 1;
    }

    private @Nullable Object argument(String name, Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument declared = definition.getArgument(name);
        if (declared == null) {
            return null;
        }
        for (Argument given : field.getArguments()) {
            if (given.getName().equals(name) && isStated(given.getValue())) {
                return Defaults.valueOf(value(given.getValue()), declared);
            }
        }
        return Defaults.valueOf(null, declared);
    }

    private boolean isStated(Value<?> value) {
        return !(value instanceof VariableReference variable) || variables.containsKey(variable.getName());
    }

    private @Nullable Object value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return value instanceof ArrayValue list ? list.getValues() : null;
    }

    /**
     * Tells whether {@code @skip} and {@code @include} leave something in.
     *
     * @param selection a field or a fragment
     * @return whether it is selected
     */
    boolean isSelected(Object selection) {
        return !(selection instanceof DirectivesContainer<?> marked)
                || !isMarked(marked, "skip", true) && !isMarked(marked, "include", false);
    }

    private boolean isMarked(DirectivesContainer<?> selection, String directive, boolean condition) {
        for (Directive found : selection.getDirectives(directive)) {
            if (Boolean.valueOf(condition).equals(value(found.getArgument("if").getValue()))) {
                return true;
            }
        }
        return false;
    }
}
