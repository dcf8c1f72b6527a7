package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CypherFilesIT {

    private static final Path FOLDER = Path.of("cypher");

    /** EXPLAIN runs without parameters, which is no fault of the statement. */
    private static final String PARAMETERS_MISSING = "01N60";

    /** They are about the whole of a small vocabulary. */
    private static final Set<String> WHOLE_VOCABULARY = Set.of(
            "posting/roles",
            "dataset/view-roles",
            "dataset/write-roles",
            "export/owned-roles",
            "editing/outside-dependents",
            "editing/remove-dataset",
            // data sets are few as well
            "imports/landed",
            "imports/outside-of-dataset");

    /** Names that come with the first change only; of any other name that nothing has, the database gives notice. */
    private static final List<String> PROPERTIES_OF_CHANGES =
            List.of("document", "digest", "answer", "nationalIdHash", "private", "retrieved");

    // the database plans it anew each time that it is asked to explain it
    private static final Map<Cypher, ResultSummary> EXPLAINED = new HashMap<>();

    @Autowired
    Driver driver;

    static Stream<String> statements() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".cypher") && !file.startsWith("migrations"))
                    .map(file -> file.replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isUnderstoodWithoutANotice(String name) {
        assertThat(explain(Cypher.file(name)).gqlStatusObjects())
                .filteredOn(GqlNotification.class::isInstance)
                .filteredOn(notice -> !notice.gqlStatus().equals(PARAMETERS_MISSING))
                .extracting(notice -> notice.gqlStatus() + " " + notice.statusDescription())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void beginsAtAnIndexAndCombinesNothingUnrelated(String name) {
        assertBeginsAtAnIndex(name, explain(Cypher.file(name)));
    }

    private static void assertBeginsAtAnIndex(String name, ResultSummary explained) {
        List<Plan> operators = new ArrayList<>();
        collect(explained.plan(), operators);

        assertThat(operators)
                .extracting(CypherFilesIT::type)
                .doesNotContain("AllNodesScan", "AllRelationshipsScan")
                .noneMatch(type ->
                        (type.contains("LabelScan") || type.contains("TypeScan")) && !WHOLE_VOCABULARY.contains(name));
        assertThat(operators)
                .filteredOn(operator -> type(operator).equals("CartesianProduct"))
                .allMatch(CypherFilesIT::hasSideOfOneRow);
    }

    /** Rows beside the one row that has an id stay as many as they are. */
    private static boolean hasSideOfOneRow(Plan product) {
        return product.children().stream().anyMatch(side -> {
            List<Plan> operators = new ArrayList<>();
            collect(side, operators);
            return operators.stream()
                    .map(CypherFilesIT::type)
                    .allMatch(type -> List.of(
                                    "NodeUniqueIndexSeek",
                                    "NodeUniqueIndexSeek(Locking)",
                                    "Filter",
                                    "Argument",
                                    "CartesianProduct",
                                    "CacheProperties")
                            .contains(type));
        });
    }

    /** What is left of them where nothing is wanted in particular, where everything is, and in between. */
    static Stream<Cypher> specializedStatements() throws IOException {
        return statements()
                .map(Cypher::file)
                .flatMap(statement -> Stream.of(false, true)
                        .flatMap(truth -> Stream.of("", "value").map(value -> specialized(statement, truth, value)))
                        .filter(specialized -> !specialized.equals(statement))
                        .distinct());
    }

    private static Cypher specialized(Cypher statement, boolean truth, String value) {
        Map<String, Object> known = new HashMap<>();
        for (String parameter : Specialization.deciding(statement)) {
            boolean nullable = statement.text().contains("$" + parameter + " IS ");
            known.put(parameter, !nullable ? truth : value.isEmpty() ? null : value);
        }
        return Specialization.of(statement, known);
    }

    @ParameterizedTest
    @MethodSource("specializedStatements")
    void beginsAtAnIndexForKnownArgumentsToo(Cypher specialized) {
        assertBeginsAtAnIndex(specialized.name(), explain(specialized));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statesItsQuestionOnTop(String name) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(name + ".cypher"))).startsWith("// ");
    }

    @BeforeAll
    static void nameWhatChangesBring(@Autowired Driver driver) {
        try (Session session = driver.session()) {
            PROPERTIES_OF_CHANGES.forEach(name -> session.run("CALL db.createProperty($name)", Map.of("name", name))
                    .consume());
        }
    }

    private ResultSummary explain(Cypher statement) {
        return EXPLAINED.computeIfAbsent(statement, this::explained);
    }

    private ResultSummary explained(Cypher statement) {
        try (Session session = driver.session()) {
            return session.run("EXPLAIN " + statement.text()).consume();
        }
    }

    private static void collect(Plan plan, List<Plan> operators) {
        operators.add(plan);
        plan.children().forEach(child -> collect(child, operators));
    }

    private static String type(Plan plan) {
        return plan.operatorType().replace("@neo4j", "");
    }
}
