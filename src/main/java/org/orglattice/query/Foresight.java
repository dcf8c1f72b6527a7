package org.orglattice.query;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks what is selected of something that is found by its id together with what finds it, which saves a round trip. Whatever
 * field comes to its turn later finds its question answered; one that was in vain has cost a part of a statement.
 */
final class Foresight extends GraphQLTypeVisitorStub {

    private static final String QUERY = "Query";
    private static final String ID = "id";

    private final Map<String, List<Found>> byRoot;

    /** What a root field finds, and how its fields are fetched: the same way for each type of an interface. */
    private record Found(KeyedFields keyed, SelectedFields selected, Map<String, Fetched> fields) {

        static Found by(KeyedFields keyed) {
            return new Found(keyed, new SelectedFields(keyed.type()), new HashMap<>());
        }

        void note(Fetched fetched) {
            GraphQLObjectType parent = fetched.parent();
            String name = fetched.field().getName();
            boolean isOfType = parent.getName().equals(keyed.type())
                    || parent.getInterfaces().stream()
                            .anyMatch(each -> each.getName().equals(keyed.type()));
            if (isOfType && keyed.fields().contains(name)) {
                fields.putIfAbsent(name, fetched);
            }
        }
    }

    private record Fetched(GraphQLObjectType parent, GraphQLFieldDefinition field, DataFetcher<?> fetcher) {}

    Foresight(List<KeyedFields> all) {
        byRoot = all.stream()
                .map(Found::by)
                .collect(Collectors.groupingBy(found -> found.keyed().root()));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            DataFetcher<?> fetcher = code.getDataFetcher(coordinates(parent, field), field);
            if (parent.getName().equals(QUERY) && byRoot.containsKey(field.getName())) {
                code.dataFetcher(coordinates(parent, field), foreseeing(fetcher, byRoot.get(field.getName())));
            } else {
                var fetched = new Fetched(parent, field, fetcher);
                byRoot.values().forEach(found -> found.forEach(each -> each.note(fetched)));
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<?> foreseeing(DataFetcher<?> fetcher, List<Found> found) {
        return environment -> {
            if (environment.getArgument(ID) instanceof String id) {
                for (Found each : found) {
                    foresee(each, id, environment);
                }
            }
            return fetcher.get(environment);
        };
    }

    private static void foresee(Found found, String id, DataFetchingEnvironment environment) throws Exception {
        for (Field selected : found.selected().below(environment)) {
            Fetched fetched = found.fields().get(selected.getName());
            if (fetched != null) {
                ask(fetched, selected, found.keyed().known().apply(id), environment);
            }
        }
    }

    // what comes of it is left to the field's own turn, as is whatever is wrong with its arguments
    private static void ask(Fetched fetched, Field selected, NodeObject known, DataFetchingEnvironment environment)
            throws Exception {
        try {
            fetched.fetcher().get(below(environment, fetched, selected, known));
        } catch (RuntimeException e) {
            return;
        }
    }

    private static DataFetchingEnvironment below(
            DataFetchingEnvironment environment, Fetched fetched, Field selected, NodeObject known) {
        GraphQLContext context = environment.getGraphQlContext();
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .source(known)
                .localContext(AsOf.dayOf(environment))
                .parentType(fetched.parent())
                .fieldDefinition(fetched.field())
                .fieldType(fetched.field().getType())
                .mergedField(MergedField.newMergedField(selected).build())
                .arguments(ValuesResolver.getArgumentValues(
                        fetched.field().getArguments(),
                        selected.getArguments(),
                        CoercedVariables.of(environment.getVariables()),
                        context,
                        environment.getLocale()))
                .build();
    }
}
