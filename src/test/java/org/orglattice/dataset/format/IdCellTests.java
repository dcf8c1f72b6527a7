package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.text.Bilingual;

class IdCellTests {

    private final List<FaultCode> codes = new ArrayList<>();
    private final List<Bilingual> sentences = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "371702004",
                "371702004/xinzheng",
                "北城街道:DIRECTOR",
                "a b",
                "=1",
                "'a'",
                "a,b",
                "𠮷",
                "é",
                "{}",
                "-",
                "a\"b",
                "𠀀"
            })
    void readsReadableIds(String id) {
        assertThat(read(CellType.ID, id)).isEqualTo(id);
        assertThat(read(CellType.IDS, id)).isEqualTo(List.of(id));
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a",
                "a ",
                "a\t",
                "\u3000a",
                "a\u00a0",
                "a\u3000b",
                "a\u00a0b",
                "a\nb",
                "a\u0000",
                "a\u200bb",
                "\ufeffa",
                "a\u202eb",
                "a\u00adb",
                "a\u2028b",
                "a\ue000",
                "a\ud800",
                "a#b",
                "#",
                "a\u2060b",
                "a\u180eb",
                "a\u3164",
                "a\u115fb",
                "a\ufe0f",
                "a\u034fb",
                "\u2800",
                "葛\udb40\udd00"
            })
    void refusesIdsThatNobodyCouldReadOrCite(String id) {
        assertThat(read(CellType.ID, id)).isNull();
        assertComplaint();
    }

    @Test
    void refusesSeparatorsInOneId() {
        assertThat(read(CellType.ID, "a;b")).isNull();
        assertComplaint();
    }

    @Test
    void countsCharactersOfIdsNotTheirParts() {
        assertThat(read(CellType.ID, "𠮷".repeat(200))).isNotNull();
        assertThat(read(CellType.ID, "𠮷".repeat(201))).isNull();
        assertComplaint();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a;b;c, a b c
            a;b;,  a b
            ;a,    a
            a;;b,  a b
            a;b;a, a b
            a,     a
            """)
    void readsSeveralIdsEachOnceInOrder(String cell, String ids) {
        assertThat(read(CellType.IDS, cell)).isEqualTo(List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; b", "a ;b", "a;#b", "a\u200b;b"})
    void refusesOneBadIdOfSeveral(String cell) {
        assertThat(read(CellType.IDS, cell)).isNull();
        assertComplaint();
    }

    @Test
    void readsSourcesWithTheirPlaces() {
        assertThat(read(CellType.SOURCES, "doc#第5页;news;law#3#4"))
                .isEqualTo(List.of(
                        new SourceReference("doc", "第5页"),
                        new SourceReference("news", null),
                        new SourceReference("law", "3#4")));
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#p5", "a b#p5; c", " a#p5", "a\u200b#p5"})
    void refusesSourcesWithoutARightId(String cell) {
        assertThat(read(CellType.SOURCES, cell)).isNull();
        assertComplaint();
    }

    @Test
    void refusesControlCharactersInPlaces() {
        assertThat(read(CellType.SOURCES, "doc#p\u0007")).isNull();
        assertThat(codes).containsExactly(FaultCode.BAD_VALUE);
    }

    private @Nullable Object read(CellType type, String text) {
        Column column = new Column("some_column", "某列", type, false, null, null, null, Map.of(), List.of());
        return new CellReader(column, (code, sentence) -> {
                    codes.add(code);
                    sentences.add(sentence);
                })
                .read(text);
    }

    private void assertComplaint() {
        assertThat(codes).containsExactly(FaultCode.BAD_ID);
        assertThat(sentences.get(0).zh()).contains("1 到 200 个字符", "“;”", "“#”");
        assertThat(sentences.get(0).en()).contains("1 to 200 characters", "\";\"", "\"#\"");
    }
}
