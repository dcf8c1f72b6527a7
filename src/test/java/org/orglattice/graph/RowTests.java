package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.value.Uncoercible;
import org.orglattice.time.PartialDate;

class RowTests {

    private final Row row = rowOf(Map.of(
            "text",
            "北城街道",
            "whole",
            19L,
            "share",
            0.5,
            "yes",
            true,
            "no",
            false,
            "date",
            "2021-11",
            "texts",
            List.of("a", "b"),
            "map",
            Map.of("id", "1"),
            "maps",
            List.of(Map.of("id", "1"), Map.of("id", "2"))));

    @Test
    void givesWhatIsStated() {
        assertThat(row.has("text")).isTrue();
        assertThat(row.text("text")).isEqualTo("北城街道").isEqualTo(row.textOrNull("text"));
        assertThat(row.integer("whole")).isEqualTo(19).isEqualTo(row.integerOrNull("whole"));
        assertThat(row.number("share")).isEqualTo(0.5).isEqualTo(row.numberOrNull("share"));
        assertThat(row.number("whole")).isEqualTo(19.0);
        assertThat(row.is("yes")).isTrue();
        assertThat(row.booleanOrNull("no")).isFalse();
        assertThat(row.dateOrNull("date"))
                .isEqualTo(PartialDate.parse("2021-11").orElseThrow());
        assertThat(row.texts("texts")).containsExactly("a", "b");
        assertThat(row.row("map").text("id")).isEqualTo("1");
        assertThat(row.rows("maps")).extracting(map -> map.text("id")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "null"})
    void leavesOpenWhatIsNotStated(String name) {
        Map<String, Object> values = new HashMap<>();
        values.put("null", null);
        Row empty = rowOf(values);

        assertThat(empty.has(name)).isFalse();
        assertThat(empty.textOrNull(name)).isNull();
        assertThat(empty.integerOrNull(name)).isNull();
        assertThat(empty.numberOrNull(name)).isNull();
        assertThat(empty.booleanOrNull(name)).isNull();
        assertThat(empty.dateOrNull(name)).isNull();
        assertThat(empty.is(name)).isFalse();
        assertThat(empty.texts(name)).isEmpty();
        assertThat(empty.rows(name)).isEmpty();
        assertThat(empty.row(name).has("id")).isFalse();
    }

    @Test
    void refusesValueOfAnotherType() {
        assertThatThrownBy(() -> row.text("whole")).isInstanceOf(Uncoercible.class);
        assertThatThrownBy(() -> row.integerOrNull("text")).isInstanceOf(Uncoercible.class);
        assertThatThrownBy(() -> row.dateOrNull("text")).isInstanceOf(NoSuchElementException.class);
    }

    private static Row rowOf(Map<String, Object> values) {
        return new Row(Values.value(values));
    }
}
