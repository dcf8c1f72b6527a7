package org.orglattice.query;

import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orglattice.operation.Operation;
import org.orglattice.test.ManyRows;

/**
 * A request for a list of the schema and for what is nested under it, about as many of {@link ManyRows} as one likes.
 *
 * @param name what it is about
 * @param document the document
 * @param type the type of the things whose ids it takes
 */
record ListRequest(String name, String document, String type) {

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
            Map.entry("Rule", "many/rule%d"),
            Map.entry("Source", "many/source%d"),
            Map.entry("Figure", "many/c%1$d:households::2025:EXACT:%1$d.0"));

    /** How one gets at what has no id. */
    private static final Map<String, String> FRAMES = Map.of(
            "Query", "%s",
            "AuditReport", "audit(rule: \"many/rule\", within: $place) { %s }",
            "AuditFinding",
                    "audit(rule: \"many/rule\", within: $place) { findings(first: $first) { edges { node { %s } } } }",
            "Candidate",
                    "audit(rule: \"many/rule\", within: $place)"
                            + " { findings(first: $first) { edges { node { candidates { %s } } } } }",
            "Change", "changes(first: $first) { edges { node { %s } } }",
            "CrossPosting", "crossPostings(within: $place, first: $first) { edges { node { %s } } }",
            "Interlock", "interlocks(within: $place, first: $first) { edges { node { %s } } }",
            "OrgChart", "orgChart(root: $place, depth: 1) { %s }",
            "OrgChartNode", "orgChart(root: $place, depth: 1) { nodes { %s } }",
            "LinkPath", "link(from: \"many/c0\", to: \"many/branch0\") { %s }");

    private static final Pattern BESIDE_THE_GRAPH =
            Pattern.compile("AuditTemplate|Viewer|ApiToken|Mutation|\\w+Payload|UserError");

    private static final Map<String, String> VARIABLES =
            Map.of("place", "$place: ID!", "ids", "$ids: [ID!]!", "first", "$first: Int");

    /** What is asked of each organization: enough to need the database again. */
    private static final String ORGANIZATION = "id name exists home { id } links { type } sources { id }";

    private static final String NODE =
            "... on Organization { %s } ... on Member { crossPosted appointments { id } }".formatted(ORGANIZATION);

    /** For each list of each type, below rows of that type. */
    static Stream<ListRequest> belowRows(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .filter(type ->
                        !type.getName().startsWith("__") && !type.getName().endsWith("Connection"))
                // of which the graph knows nothing
                .filter(type -> !BESIDE_THE_GRAPH.matcher(type.getName()).matches())
                .flatMap(type -> lists((GraphQLObjectType) type)
                        .filter(field -> !Set.of("auditTemplates", "apiTokens").contains(field.getName()))
                        .filter(field ->
                                type.getName().equals("Community") || !isOfAllOrganizations(type, field, schema))
                        .map(field -> of(type.getName(), frame(type.getName()), field, schema)));
    }

    /** For each list of an organization that has pages. */
    static Stream<ListRequest> ofOnePlace(GraphQLSchema schema) {
        return lists(schema.getObjectType("SubDistrict"))
                .filter(field -> field.getArgument("first") != null)
                .map(field -> of("SubDistrict", "organization(id: \"many\") { %s }", field, schema));
    }

    private static ListRequest of(String type, String frame, GraphQLFieldDefinition field, GraphQLSchema schema) {
        String selection = frame.formatted(call(field, schema));
        String declared = VARIABLES.entrySet().stream()
                .filter(variable -> selection.contains("$" + variable.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        String header = declared.isEmpty() ? "" : "query (" + declared + ") ";
        return new ListRequest(type + "." + field.getName(), header + "{ " + selection + " }", type);
    }

    /** An example, which takes its ids by the names of its variables. */
    static ListRequest of(Operation example) {
        return new ListRequest(example.name(), example.text(), "Member");
    }

    /** The variables that make it a request about so many rows. */
    Map<String, Object> variables(int count) {
        String place = count == 1 ? "many/c0" : ManyRows.PLACE;
        Map<String, Object> values = new HashMap<>();
        values.put("first", count);
        values.put("text", ManyRows.PLACE);
        values.put("to", "many/member0");
        values.put("rule", "many/rule");
        values.put("id", name.equals("Member") ? "many/member0" : place);
        Stream.of("place", "root", "within", "from").forEach(variable -> values.put(variable, place));
        String ids = IDS.getOrDefault(type, "many/c%d");
        values.put("ids", IntStream.range(0, count).mapToObj(ids::formatted).toList());
        Set<String> declared = RequestLevels.operation(document).getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .collect(Collectors.toSet());
        values.keySet().retainAll(declared);
        return values;
    }

    private static boolean isOfAllOrganizations(
            GraphQLNamedType type, GraphQLFieldDefinition field, GraphQLSchema schema) {
        GraphQLInterfaceType organization = schema.getTypeAs("Organization");
        return schema.getImplementations(organization).contains(type) && organization.getField(field.getName()) != null;
    }

    private static Stream<GraphQLFieldDefinition> lists(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
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

    private static String call(GraphQLFieldDefinition field, GraphQLSchema schema) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String arguments = Stream.concat(
                        Stream.of("ids: $ids", "first: $first", "text: \"many\"", "rule: \"many/rule\"")
                                .filter(given -> field.getArgument(given.substring(0, given.indexOf(':'))) != null)
                                // never as many as rows
                                .filter(given -> !field.getName().equals("candidates")),
                        Stream.of("within: $place", "from: \"2025-01-01\"").filter(given -> needs(field, given)))
                .collect(Collectors.joining(" "));
        String below = isConnection(type)
                ? "edges { node { %s } }".formatted(fields(type.getName().replace("Connection", ""), schema))
                : fields(type.getName(), schema);
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { " + below + " }";
    }

    private static boolean needs(GraphQLFieldDefinition field, String given) {
        GraphQLArgument argument = field.getArgument(given.substring(0, given.indexOf(':')));
        return argument != null && GraphQLTypeUtil.isNonNull(argument.getType());
    }

    /** All that a type has, and of what is nested under it the type. */
    private static String fields(String type, GraphQLSchema schema) {
        return switch (type) {
            case "Organization" -> ORGANIZATION;
            case "Node" -> NODE;
            default ->
                schema.getObjectType(type).getFieldDefinitions().stream()
                        .map(field -> field.getName()
                                + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer
                                        ? " { __typename }"
                                        : ""))
                        .collect(Collectors.joining(" "));
        };
    }
}
