package org.orglattice.query;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Set;

/** Counts the levels of requests at which the database has to be asked. */
final class RequestLevels {

    /** What of a row the database has to be asked for though nothing is nested under it. */
    private static final Set<String> ASKED_LEAVES = Set.of("vacancies", "crossPosted", "path");

    private static final Set<String> NO_LEVELS = Set.of("edges", "node");

    /** What takes further steps: findings and numbers are asked for apart, candidates and children one after the other. */
    private static final Map<String, Integer> FURTHER_STEPS =
            Map.of("findings", 1, "candidates", 2, "coverageByChild", 2, "coverageHistory", 1);

    private RequestLevels() {}

    static OperationDefinition operation(String document) {
        return Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
    }

    /** How many levels of a request are not there with what is above them. */
    static int of(String document) {
        return levels(operation(document).getSelectionSet());
    }

    private static int levels(SelectionSet selections) {
        return selections.getSelections().stream()
                .mapToInt(selection -> selection instanceof InlineFragment fragment
                        ? levels(fragment.getSelectionSet())
                        : levels((Field) selection))
                .max()
                .orElse(0);
    }

    private static int levels(Field field) {
        if (field.getSelectionSet() == null) {
            return ASKED_LEAVES.contains(field.getName()) ? 1 : 0;
        }
        return (NO_LEVELS.contains(field.getName()) ? 0 : 1)
                + FURTHER_STEPS.getOrDefault(field.getName(), 0)
                + levels(field.getSelectionSet());
    }
}
