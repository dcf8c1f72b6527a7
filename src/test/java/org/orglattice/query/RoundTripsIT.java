package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.graph.Graph;
import org.orglattice.operation.Operation;
import org.orglattice.operation.Operations;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.ManyRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Counts the statements that requests take: one for each level of the selection at most, however many rows there are. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripsIT {

    private static final int MANY = 200;

    /** How the ids begin of what is shown as a type. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("AdministrativeArea", "many/area%d"),
            Map.entry("SubDistrict", "many/street%d"),
            Map.entry("Community", "many/c%d"),
            Map.entry("Grid", "many/grid%d"),
            Map.entry("Compound", "many/compound%d"),
            Map.entry("PartyOrganization", "many/branch%d"),
            Map.entry("OwnersCommittee", "many/committee%d"),
            Map.entry("PropertyCompany", "many/company%d"),
            Map.entry("Institution", "many/shop%d"),
            Map.entry("Member", "many/member%d"),
            Map.entry("Post", "many/post%d"),
            Map.entry("Appointment", "many/now%d"),
            Map.entry("Mechanism", "many/mechanism%d"),
            Map.entry("Figure", "many/c%1$d:households::2025:EXACT:%1$d.0"));

    /** How one gets at what has no id. */
    private static final Map<String, String> FRAMES = Map.of(
            "Query", "%s",
            "CrossPosting", "crossPostings(within: $place, first: $first) { edges { node { %s } } }",
            "Interlock", "interlocks(within: $place, first: $first) { edges { node { %s } } }",
            "OrgChart", "orgChart(root: $place, depth: 1) { %s }",
            "OrgChartNode", "orgChart(root: $place, depth: 1) { nodes { %s } }",
            "LinkPath", "link(from: \"many/c0\", to: \"many/branch0\") { %s }");

    private static final Map<String, String> VARIABLES =
            Map.of("place", "$place: ID!", "ids", "$ids: [ID!]!", "first", "$first: Int");

    /** What is asked of each organization: enough to need the database again. */
    private static final String ORGANIZATION = "id name exists home { id } links { type } sources { id }";

    private static final String NODE =
            "... on Organization { %s } ... on Member { crossPosted appointments { id } }".formatted(ORGANIZATION);

    /** What of a row the database has to be asked for though nothing is nested under it. */
    private static final Set<String> ASKED_LEAVES = Set.of("vacancies", "crossPosted", "path");

    private static final Set<String> NO_LEVELS = Set.of("edges", "node");

    private HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Operations operations;

    @BeforeAll
    void load(@Autowired GraphContent content, @Autowired DataSetLoader loader) {
        content.clear();
        loader.load(ManyRows.of(MANY));
    }

    @Autowired
    void takeLongAnswers(HttpGraphQlTester tester) {
        graphQl = tester.mutate()
                .codecConfigurer(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }

    @TestFactory
    Stream<DynamicTest> areAsManyBelowOneRowAsBelowTwoHundred() {
        return source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .filter(type ->
                        !type.getName().startsWith("__") && !type.getName().endsWith("Connection"))
                .flatMap(type -> lists((GraphQLObjectType) type)
                        .filter(field -> type.getName().equals("Community") || !isOfAllOrganizations(type, field))
                        .map(field -> DynamicTest.dynamicTest(
                                type.getName() + "." + field.getName(),
                                () -> compare(frame(type.getName()).formatted(call(field)), type.getName()))));
    }

    @TestFactory
    Stream<DynamicTest> areAsManyForAListOfOneAsOfTwoHundred() {
        return lists(source.schema().getObjectType("SubDistrict"))
                .filter(field -> field.getArgument("first") != null)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(),
                        () -> compare("organization(id: \"many\") { %s }".formatted(call(field)), "Community")));
    }

    @TestFactory
    Stream<DynamicTest> areOneALevelForEachExample() {
        return operations.all().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    int levels = levels(operation.text());
                    assertThat(statements(operation.text(), ofExample(operation, 1)))
                            .isBetween(1, levels);
                    assertThat(statements(operation.text(), ofExample(operation, MANY)))
                            .isBetween(1, levels);
                }));
    }

    private void compare(String selection, String type) {
        Set<String> used = VARIABLES.keySet().stream()
                .filter(name -> selection.contains("$" + name))
                .collect(Collectors.toSet());
        String declared = used.stream().map(VARIABLES::get).collect(Collectors.joining(" "));
        String document = "query " + (used.isEmpty() ? "" : "(" + declared + ")") + " { " + selection + " }";
        int few = statements(document, only(used, variables(type, 1)));
        int many = statements(document, only(used, variables(type, MANY)));

        assertThat(many).as(document).isEqualTo(few).isBetween(1, levels(document));
    }

    private static Map<String, Object> only(Set<String> names, Map<String, Object> variables) {
        Map<String, Object> used = new HashMap<>(variables);
        used.keySet().retainAll(names);
        return used;
    }

    private boolean isOfAllOrganizations(GraphQLNamedType type, GraphQLFieldDefinition field) {
        GraphQLInterfaceType organization = source.schema().getTypeAs("Organization");
        return source.schema().getImplementations(organization).contains(type)
                && organization.getField(field.getName()) != null;
    }

    private static Stream<GraphQLFieldDefinition> lists(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                        || isConnection(GraphQLTypeUtil.unwrapAll(field.getType())));
    }

    private static boolean isConnection(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }

    private static String frame(String type) {
        return IDS.containsKey(type)
                ? "nodes(ids: $ids) { ... on " + type + " { %s } }"
                : Objects.requireNonNull(FRAMES.get(type), "no way is known to get at many of " + type);
    }

    private String call(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String arguments = Stream.of("ids: $ids", "first: $first", "text: \"many\"")
                .filter(given -> field.getArgument(given.substring(0, given.indexOf(':'))) != null)
                .collect(Collectors.joining(" "));
        String below = isConnection(type)
                ? "edges { node { %s } }".formatted(fields(type.getName().replace("Connection", "")))
                : fields(type.getName());
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { " + below + " }";
    }

    /** All that a type has, and of what is nested under it the type. */
    private String fields(String type) {
        return switch (type) {
            case "Organization" -> ORGANIZATION;
            case "Node" -> NODE;
            default ->
                source.schema().getObjectType(type).getFieldDefinitions().stream()
                        .map(field -> field.getName()
                                + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer
                                        ? " { __typename }"
                                        : ""))
                        .collect(Collectors.joining(" "));
        };
    }

    private static Map<String, Object> variables(String type, int count) {
        return Map.of(
                "place",
                count == 1 ? "many/c0" : ManyRows.PLACE,
                "first",
                count,
                "ids",
                IntStream.range(0, count)
                        .mapToObj(IDS.getOrDefault(type, "many/c%d")::formatted)
                        .toList());
    }

    private static Map<String, Object> ofExample(Operation example, int count) {
        Map<String, Object> values = new HashMap<>(variables("Member", count));
        Object place = values.get("place");
        values.putAll(Map.of("id", place, "root", place, "within", place, "from", place, "to", "many/member0"));
        if (example.name().equals("Member")) {
            values.put("id", "many/member0");
        }
        values.put("text", "many");
        Set<String> declared = operation(example.text()).getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .collect(Collectors.toSet());
        return only(declared, values);
    }

    private int statements(String document, Map<String, Object> variables) {
        double before = statements();
        var answer = graphQl.document(document)
                .variables(variables)
                .execute()
                .errors()
                .verify();
        if (variables.containsKey("ids") && document.contains("nodes(ids")) {
            answer.path("nodes").entityList(Object.class).doesNotContain((Object) null);
        }
        return (int) (statements() - before);
    }

    private double statements() {
        return meters.find(Graph.STATEMENTS).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private static OperationDefinition operation(String document) {
        return Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
    }

    private static int levels(String document) {
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
        return (NO_LEVELS.contains(field.getName()) ? 0 : 1) + levels(field.getSelectionSet());
    }
}
