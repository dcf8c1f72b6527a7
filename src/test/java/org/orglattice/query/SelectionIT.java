package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fields that are asked for by themselves again and again answer as they do beside all others. */
@ServiceTest
class SelectionIT {

    // beyond the number of times from which on no more is read than is selected
    private static final int OFTEN = 10;

    private static final int FEW = 4;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    private int requests;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Organization | { organization(id: "371702004") $ }
            Organization | { organization(id: "371702004") { children(first: 20) { edges { node $ } } } }
            Organization | { organization(id: "371702004") { ancestors $ } }
            Organization | { organizations(within: "371702004", first: 30) { edges { node $ } } }
            Organization | { orgChart(root: "371702004", depth: 2) { nodes { depth organization $ } } }
            Organization | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { edges { node { organization $ } } } } }
            Organization | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { edges { node { post { organization $ } } } } } }
            Appointment  | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { totalCount edges { cursor node $ } } } }
            Appointment  | { orgChart(root: "371702004", depth: 2) { nodes { leaders $ } } }
            Appointment  | { crossPostings(within: "371702004", first: 5) { edges { node { organizationCount appointments $ } } } }
            Member       | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { edges { node { member $ } } } } }
            Member       | { members(within: "371702004", first: 20) { edges { node $ } } }
            Member       | { crossPostings(within: "371702004", first: 5) { edges { node { member $ } } } }
            Post         | { organization(id: "371702004") { posts(includeDescendants: true, first: 20) { edges { node $ } } } }
            Post         | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { edges { node { post $ } } } } }
            Role         | { roles $ }
            Role         | { organization(id: "371702004") { posts(includeDescendants: true, first: 20) { edges { node { role $ } } } } }
            Role         | { organization(id: "371702004") { appointments(includeDescendants: true, first: 20) { edges { node { post { role $ } } } } } }
            """)
    void answersAFewFieldsAsBesideAllOthers(String type, String question) {
        List<GraphQLFieldDefinition> fields = fields(type);
        List<JsonNode> whole = nodes(question, fields);

        assertThat(whole).isNotEmpty();
        inTurn(fields).forEach(few -> {
            List<JsonNode> alone = List.of();
            for (int i = 0; i < OFTEN; i++) {
                alone = nodes(question, few);
            }
            assertThat(alone).containsExactlyElementsOf(only(few, whole));
        });
    }

    // what is fetched together: it needs no value; and single values by themselves, a few at a time, as each takes a
    // plan
    private static List<List<GraphQLFieldDefinition>> inTurn(List<GraphQLFieldDefinition> fields) {
        Map<Boolean, List<GraphQLFieldDefinition>> byFetching =
                fields.stream().collect(Collectors.partitioningBy(SelectionIT::isComposite));
        List<List<GraphQLFieldDefinition>> turns = new ArrayList<>();
        turns.add(byFetching.get(true));
        List<GraphQLFieldDefinition> values = byFetching.get(false);
        for (int begin = 0; begin < values.size(); begin += FEW) {
            turns.add(values.subList(begin, Math.min(begin + FEW, values.size())));
        }
        return turns;
    }

    private static List<JsonNode> only(List<GraphQLFieldDefinition> few, List<JsonNode> whole) {
        List<String> names = Stream.concat(Stream.of("probe"), few.stream().map(GraphQLFieldDefinition::getName))
                .toList();
        return whole.stream()
                .<JsonNode>map(node -> ((ObjectNode) node.deepCopy()).retain(names))
                .toList();
    }

    private List<JsonNode> nodes(String question, List<GraphQLFieldDefinition> fields) {
        String selection = fields.stream().map(SelectionIT::selection).collect(Collectors.joining(" "));
        // a variable that nobody knows makes it another request, for which no answer is kept
        var response = graphQl.document(question.replace("$", "{ probe: __typename " + selection + " }"))
                .variable("request", requests++)
                .execute();
        response.errors().verify();
        return JsonMapper.shared()
                .<JsonNode>valueToTree(response.path("").entity(Map.class).get())
                .findParents("probe");
    }

    // those that take no argument that has to be given
    private List<GraphQLFieldDefinition> fields(String type) {
        return ((GraphQLFieldsContainer) source.schema().getType(type))
                .getFieldDefinitions().stream()
                        .filter(field -> field.getArguments().stream()
                                .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())
                                        && !argument.hasSetDefaultValue()))
                        .toList();
    }

    private static boolean isComposite(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
    }

    private static String selection(GraphQLFieldDefinition field) {
        if (!isComposite(field)) {
            return field.getName();
        }
        boolean isPage = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .getName()
                .endsWith("Connection");
        return field.getName() + (isPage ? "(first: 1) { edges { node { __typename } } }" : " { __typename }");
    }
}
