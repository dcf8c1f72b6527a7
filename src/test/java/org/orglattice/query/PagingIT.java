package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult.Loaded;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.NumberedPlaces;
import org.orglattice.test.Statements;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reads lists whose rows tell by a number where they stand in them. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class PagingIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @Autowired
    DataSetLoader loader;

    @Autowired
    MeterRegistry meters;

    @Autowired
    GraphContent content;

    @BeforeAll
    void load() {
        content.clear();
        load(NumberedPlaces.of(1, 3, 5, 7, 9));
        load(NumberedPlaces.nothing());
    }

    private void load(Tables set) {
        assertThat(loader.load(set)).isInstanceOf(Loaded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-06-15"})
    void neitherRepeatsNorSkipsARowWhenOthersComeAndGo(String day) {
        load();
        Map<String, ListPage> beginnings = new TreeMap<>();
        PagedLists.all().forEach((name, list) -> beginnings.put(name, read(list, day, 2, null)));

        load(NumberedPlaces.of(2, 4, 6));
        load(NumberedPlaces.dissolved(1, 3, 7));

        PagedLists.all().forEach((name, list) -> {
            ListPage page = beginnings.get(name);
            assertThat(page.numbers()).as(name).containsExactly(1, 3);
            List<Integer> behind = new ArrayList<>();
            while (page.hasNext()) {
                page = read(list, day, 2, page.end());
                behind.addAll(page.numbers());
            }
            assertThat(behind).as(name).containsExactly(4, 5, 6, 9);
        });
        load();
    }

    @Test
    void tellsWhereItsPagesLie() {
        PagedLists.all().forEach((name, list) -> {
            ListPage first = read(list, "", 3, null);
            assertThat(first.numbers()).as(name).containsExactly(1, 3, 5);
            assertThat(first.cursors()).doesNotHaveDuplicates().allMatch(cursor -> cursor.matches("[A-Za-z0-9_-]+"));
            assertThat(first).isEqualTo(first.lying(false, true, 5));

            ListPage last = read(list, "", 2, first.end());
            assertThat(last.numbers()).as(name).containsExactly(7, 9);
            assertThat(last).isEqualTo(last.lying(true, false, 5));

            assertThat(read(list, "", 2, last.end())).as(name).isEqualTo(ListPage.EMPTY.lying(true, false, 5));
        });
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        PagedLists.all().values().stream().filter(list -> list.contains("\"p")).forEach(list -> {
            String ofNothing = list.replace("\"p", "\"nothing");
            assertThat(read(ofNothing, "", 200, null)).as(ofNothing).isEqualTo(ListPage.EMPTY.lying(false, false, 0));
        });
    }

    @Test
    void takesOneToTwoHundredRowsAPage() {
        PagedLists.all().forEach((name, list) -> {
            assertThat(read(list, "", 200, null).numbers()).as(name).containsExactly(1, 3, 5, 7, 9);
            assertThat(read(list, "", 1, null).numbers()).as(name).containsExactly(1);
            for (int first : new int[] {-1, 0, 201}) {
                assertThat(errors(list, "", first, null))
                        .as(name)
                        .containsExactly("BAD_USER_INPUT first has to be from 1 to 200, not " + first + ".");
            }
        });
    }

    @Test
    void goesOnByACursorOfItsOwnOnly() {
        Map<String, String> cursors = new TreeMap<>();
        PagedLists.all()
                .forEach((name, list) ->
                        cursors.put(name, read(list, "", 2, null).end()));
        assertThat(cursors.values()).doesNotHaveDuplicates();

        PagedLists.all()
                .forEach((name, list) -> cursors.forEach((other, cursor) -> {
                    List<String> expected = name.equals(other)
                            ? List.of()
                            : List.of("BAD_USER_INPUT after is the cursor of another list: \"" + cursor + "\".");
                    assertThat(errors(list, "", 2, cursor))
                            .as("%s by a cursor of %s", name, other)
                            .isEqualTo(expected);
                }));
    }

    @Test
    void tellsListsApartByTheirObjectsArgumentsAndDay() {
        String children =
                "organization(id: \"%s\", asOf: $asOf) { list: children(kinds: %s, first: $first, after: $after) "
                        + "{ edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } totalCount } }";
        String cursor =
                read(children.formatted("p", "[COMMUNITY]"), "", 2, null).end();

        assertThat(errors(children.formatted("p", "[COMMUNITY]"), "", 50, cursor))
                .isEmpty();
        assertThat(errors(children.formatted("p/c1", "[COMMUNITY]"), "", 2, cursor))
                .hasSize(1);
        assertThat(errors(children.formatted("p", "[GRID]"), "", 2, cursor)).hasSize(1);
        assertThat(errors(children.formatted("p", "[COMMUNITY]"), "2026-06-15", 2, cursor))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            garbage
            MQ
            cC9jMQ
            """)
    void refusesWhatIsNoCursor(String garbage) {
        PagedLists.all()
                .forEach((name, list) -> assertThat(errors(list, "", 2, garbage))
                        .as(name)
                        .containsExactly(
                                "BAD_USER_INPUT after is no cursor that this service gave: \"" + garbage + "\"."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"children", "interlocks", "memberships", "posts"})
    void countsTheWholeListOnlyWhereThatIsSelected(String name) {
        String list = PagedLists.all().get(name);

        assertThat(counting(list.replace("totalCount", ""))).isZero();
        assertThat(counting(list)).isEqualTo(1);
    }

    private long counting(String list) {
        return Statements.during(meters, () -> read(list, "", 2, null))
                .of(name -> name.contains("#count"))
                .total();
    }

    private ListPage read(String list, String day, int first, String after) {
        return ListPage.of(request(list, day, first, after).execute().errors().verify());
    }

    private List<String> errors(String list, String day, int first, String after) {
        List<ResponseError> errors =
                request(list, day, first, after).execute().returnResponse().getErrors();
        return errors.stream()
                .map(error -> error.getExtensions().get("code") + " " + error.getMessage())
                .toList();
    }

    private HttpGraphQlTester.Request<?> request(String list, String day, int first, String after) {
        return graphQl.document("query($first: Int, $after: String, $asOf: Date) { " + list + " }")
                .variable("first", first)
                .variable("after", after)
                .variable("asOf", day.isEmpty() ? null : day);
    }
}
