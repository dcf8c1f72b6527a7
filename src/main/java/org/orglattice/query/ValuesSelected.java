package org.orglattice.query;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/**
 * Counts the values that a request selects, at most. A page counts by its {@code first}, another list by what
 * {@code @listSize} assumes of it.
 */
final class ValuesSelected implements FieldComplexityCalculator {

    private static final int ASSUMED_LIST_SIZE = 10;

    private final int most;

    /**
     * A counter.
     *
     * @param most where it stops counting, so that no product overflows
     */
    ValuesSelected(int most) {
        this.most = most;
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        if (field.getParentType().getName().startsWith("__")) {
            return 1;
        }
        return (int) Math.min(most, 1 + size(field) * below);
    }

    private static long size(FieldComplexityEnvironment field) {
        if (field.getArguments().get("first") instanceof Integer first) {
            return Math.max(1, first);
        }
        if (field.getArguments().get("ids") instanceof List<?> ids) {
            return Math.max(1, ids.size());
        }
        GraphQLFieldDefinition definition = field.getFieldDefinition();
        GraphQLAppliedDirective assumed = definition.getAppliedDirective("listSize");
        if (assumed != null) {
            return assumed.getArgument("assumedSize").<Integer>getValue();
        }
        boolean plainList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return plainList && !"edges".equals(definition.getName()) ? ASSUMED_LIST_SIZE : 1;
    }
}
