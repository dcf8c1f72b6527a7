package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.graph.Graph;
import org.orglattice.history.ChangeEntry;
import org.orglattice.history.History;
import org.orglattice.operation.Operations;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.ManyRows;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Counts the statements that requests take: one for each level of the selection at most, however many rows there are. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripsIT {

    private static final int MANY = 200;

    /** Changes are made in a transaction, and who asks is known before anything is asked. */
    private static final Pattern BESIDE_THE_GRAPH = Pattern.compile("(?m)^query Access ");

    private HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Operations operations;

    @BeforeAll
    void load(
            @Autowired GraphContent content,
            @Autowired DataSetLoader loader,
            @Autowired Graph graph,
            @Autowired History history) {
        content.clear();
        loader.load(ManyRows.of(MANY));
        List<ChangeEntry> changes = IntStream.range(0, MANY)
                .mapToObj(i -> "many/member" + i)
                .map(id -> new ChangeEntry("members", id, Set.of(), Set.of(ManyRows.PLACE), null, Map.of("id", id)))
                .toList();
        graph.inTurn(() -> history.record("tester", "test", null, changes));
    }

    @Autowired
    void takeLongAnswers(HttpGraphQlTester tester, AdminToken administrator) {
        graphQl = administrator
                .asks(tester)
                .mutate()
                .codecConfigurer(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }

    @TestFactory
    Stream<DynamicTest> areAsManyBelowOneRowAsBelowTwoHundred() {
        return ListRequest.belowRows(source.schema()).map(request -> test(request, () -> compare(request)));
    }

    @TestFactory
    Stream<DynamicTest> areAsManyForAListOfOneAsOfTwoHundred() {
        return ListRequest.ofOnePlace(source.schema()).map(request -> test(request, () -> compare(request)));
    }

    @TestFactory
    Stream<DynamicTest> areOneALevelForEachExample() {
        return operations.all().stream()
                .filter(operation -> operation.type().equals("query"))
                .filter(operation -> !BESIDE_THE_GRAPH.matcher(operation.text()).find())
                .map(ListRequest::of)
                .map(request -> test(request, () -> {
                    int levels = RequestLevels.of(request.document());
                    assertThat(statements(request, 1)).isBetween(1, levels);
                    assertThat(statements(request, MANY)).isBetween(1, levels);
                }));
    }

    private static DynamicTest test(ListRequest request, Executable check) {
        return DynamicTest.dynamicTest(request.name(), check);
    }

    private void compare(ListRequest request) {
        int few = statements(request, 1);
        int many = statements(request, MANY);

        assertThat(many).as(request.document()).isEqualTo(few).isBetween(1, RequestLevels.of(request.document()));
    }

    private int statements(ListRequest request, int count) {
        return (int) Statements.during(meters, () -> ask(request, count)).total();
    }

    private void ask(ListRequest request, int count) {
        var answer = graphQl.document(request.document())
                .variables(request.variables(count))
                .execute()
                .errors()
                .verify();
        if (request.document().contains("nodes(ids")) {
            answer.path("nodes").entityList(Object.class).doesNotContain((Object) null);
        }
    }
}
