package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short cut answers what the engine answers by itself. */
class PropertyExecutionTests {

    private static final String SCHEMA = """
            type Query { place: Place places: [Place!]! nothing: Place broken: [Place!] }
            interface Node { id: ID! }
            enum Kind { TOWN HOUSE }
            type Place implements Node {
              id: ID! name: String kind: Kind! size: Int tags: [String!]! table: [[Int]] parent: Place children: [Node!]!
              fetched: String plain: String! looked(up: String): String
            }
            type Person implements Node { id: ID! name: String! age: Int }
            """;

    enum Kind {
        TOWN,
        HOUSE
    }

    record Place(
            String id,
            @Nullable String name,
            @Nullable Kind kind,
            Object size,
            List<@Nullable String> tags,
            List<@Nullable List<@Nullable Integer>> table,
            @Nullable Place parent,
            List<NodeObject> children)
            implements NodeObject {

        public String getPlain() {
            return "plain " + id;
        }
    }

    record Person(
            String id, @Nullable String name, @Nullable Integer age) implements NodeObject {}

    private static final Place HOUSE =
            new Place("house", null, Kind.HOUSE, 3, List.of(), List.of(), null, List.of(new Person("p", "王永涛", null)));
    private static final Place TOWN = new Place(
            "town",
            "北城",
            Kind.TOWN,
            120,
            List.of("a", "b"),
            Arrays.asList(List.of(1, 2), null, Arrays.asList(3, null)),
            HOUSE,
            List.of(HOUSE, new Person("q", "李亮亮", 41)));
    private static final Place WITHOUT_KIND =
            new Place("odd", "x", null, "many", Arrays.asList("a", null), List.of(), null, List.of());

    private final AtomicInteger fetched = new AtomicInteger();
    private final List<String> left = new ArrayList<>();

    private final Instrumentation noting = new SimplePerformantInstrumentation() {
        @Override
        public InstrumentationContext<Object> beginFieldExecution(
                InstrumentationFieldParameters field, @Nullable InstrumentationState state) {
            left.add(field.getExecutionStepInfo().getPath().toString());
            return SimpleInstrumentationContext.noOp();
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ place { id name kind size tags table } }",
                "{ place { other: name again: name name __typename } }",
                "{ place { parent { id parent { id } } } nothing { id } }",
                "{ places { id children { id __typename ... on Person { name age } ... on Place { kind } } } }",
                "{ places { ...F } } fragment F on Place { id ...G } fragment G on Node { id ... on Place { size } }",
                "{ places { id } places { name parent { id } } }",
                "{ place { children { ...N } } } fragment N on Node { id }",
                "{ place { id fetched parent { name fetched } } }",
                "{ place { plain looked(up: \"x\") parent { plain } } }",
                "query($no: Boolean = false) { place { id name @include(if: $no) parent { id @skip(if: $no) } } }",
                "{ broken { id } }",
                "{ broken { id kind } places { id } }",
                "{ broken { id size } }",
                "{ broken { id tags } }",
            })
    void answersWhatTheEngineAnswers(String document) {
        ExecutionStrategy engine = new AsyncExecutionStrategy(new SimpleDataFetcherExceptionHandler());

        Map<String, Object> answer = ask(shortCut(), document).toSpecification();

        assertThat(answer).isEqualTo(ask(engine, document).toSpecification());
    }

    @Test
    void givesTheEntriesInTheOrderOfTheSelection() {
        Map<String, Map<String, Object>> answer =
                ask(shortCut(), "{ place { size id name } }").getData();

        assertThat(answer.get("place").keySet()).containsExactly("size", "id", "name");
    }

    @Test
    void looksAtTheVariablesEachTime() {
        GraphQL graphQl = graphQl(shortCut());
        String document = "query($with: Boolean!) { place { id name @include(if: $with) } }";

        assertThat(ask(graphQl, document, Map.of("with", true)).toString()).contains("name=北城");
        assertThat(ask(graphQl, document, Map.of("with", false)).toString()).doesNotContain("name");
    }

    @Test
    void fetchesWhatIsToBeFetchedOnce() {
        ask(shortCut(), "{ places { id fetched } }");

        assertThat(fetched).hasValue(2);
    }

    @Test
    void leavesThoseFieldsToTheEngineBelowWhichSomethingIsFetched() {
        ask(shortCut(), "{ place { id parent { id name } } }");
        assertThat(left).containsExactly("/place");

        left.clear();
        ask(shortCut(), "{ place { id fetched parent { id name } } }");
        assertThat(left).containsExactly("/place", "/place/id", "/place/fetched", "/place/parent");
    }

    private static ExecutionStrategy shortCut() {
        return new PropertyExecution(new SimpleDataFetcherExceptionHandler());
    }

    private ExecutionResult ask(ExecutionStrategy strategy, String document) {
        return ask(graphQl(strategy), document, Map.of());
    }

    private static ExecutionResult ask(GraphQL graphQl, String document, Map<String, Object> variables) {
        return graphQl.execute(input -> input.query(document).variables(variables));
    }

    private GraphQL graphQl(ExecutionStrategy strategy) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Node", node -> node.typeResolver(new TypeNames()))
                .type(
                        "Query",
                        query -> query.dataFetcher("place", field -> TOWN)
                                .dataFetcher("places", field -> CompletableFuture.completedFuture(List.of(TOWN, HOUSE)))
                                .dataFetcher("nothing", field -> null)
                                .dataFetcher("broken", field -> List.of(TOWN, WITHOUT_KIND)))
                .type(
                        "Place",
                        place -> place.dataFetcher("fetched", field -> {
                            fetched.incrementAndGet();
                            return CompletableFuture.completedFuture(
                                    "fetched for " + field.<Place>getSource().id());
                        }))
                .build();
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(new KnownDocuments())
                .queryExecutionStrategy(strategy)
                .instrumentation(noting)
                .build();
    }
}
