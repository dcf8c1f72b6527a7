package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.text.Bilingual;
import org.orglattice.time.PartialDate;

class CellReaderTests {

    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("SUB_DISTRICT", "街道");
        LABELS.put("GRID", "网格");
    }

    private final List<FaultCode> codes = new ArrayList<>();
    private final List<Bilingual> sentences = new ArrayList<>();

    @Test
    void keepsTextAsItStands() {
        assertThat(read(CellType.TEXT, " 两\r\n\t行 =1 ")).isEqualTo(" 两\r\n\t行 =1 ");
        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\u001b[31m", "\u0085", "\u007f"})
    void refusesControlCharactersInText(String text) {
        assertRefused(CellType.TEXT, text, FaultCode.BAD_VALUE, "控制字符", "control characters");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021,       2021-01-01
            2021-11,    2021-11-01
            ' 2021-11-30 ', 2021-11-30
            """)
    void readsPartialDates(String text, String firstDay) {
        assertThat(read(CellType.DATE, text)).isInstanceOfSatisfying(PartialDate.class, date -> {
            assertThat(date.text()).isEqualTo(text.strip());
            assertThat(date.firstDay()).hasToString(firstDay);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-13", "2021-02-29", "2021/11", "21", "去年", "2021年", "2021-11-30 00:00"})
    void refusesOtherDates(String text) {
        assertRefused(CellType.DATE, text, FaultCode.BAD_DATE, "YYYY-MM-DD", "YYYY-MM-DD");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  true
            TRUE,  true
            是,    true
            ' 是 ', true
            false, false
            False, false
            否,    false
            """)
    void readsTruthInEitherLanguage(String text, boolean truth) {
        assertThat(read(CellType.BOOLEAN, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "0", "√", "对", "是的", "t"})
    void refusesOtherTruth(String text) {
        assertRefused(CellType.BOOLEAN, text, FaultCode.BAD_VALUE, "是/否", "true/false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUB_DISTRICT", "sub_district", "街道", " 街道 "})
    void readsClosedValuesByNameOrLabel(String text) {
        assertThat(read(CellType.CHOICE, text)).isEqualTo("SUB_DISTRICT");
        assertThat(read(CellType.KIND, text)).isEqualTo("SUB_DISTRICT");
        assertThat(read(CellType.KINDS, "网格;" + text + ";grid")).isEqualTo(List.of("GRID", "SUB_DISTRICT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STREET", "街", "SUB-DISTRICT", "街道办", "SUB_DISTRICT,GRID"})
    void refusesOtherValuesAndNamesTheClosedOnes(String text) {
        assertRefused(CellType.CHOICE, text, FaultCode.BAD_VALUE, "街道、网格", "SUB_DISTRICT, GRID");
        assertRefused(CellType.KIND, text, FaultCode.BAD_KIND, "街道、网格", "SUB_DISTRICT, GRID");
        assertRefused(CellType.KINDS, "GRID;" + text, FaultCode.BAD_KIND, "街道、网格", "SUB_DISTRICT, GRID");
    }

    @Test
    void leavesRolesAndTemplatesToTheChecks() {
        assertThat(read(CellType.ROLE, " 书记 ")).isEqualTo("书记");
        assertThat(read(CellType.TEMPLATE, " TERM_DUE ")).isEqualTo("TERM_DUE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            COMMUNITY,                 COMMUNITY
            grid,                      GRID
            网格,                      GRID
            GRID/1,                    GRID/1
            网格/3,                    GRID/3
            PARTY_ORGANIZATION,        PARTY_ORGANIZATION
            PARTY_ORGANIZATION/BRANCH, PARTY_ORGANIZATION/BRANCH
            党组织/联合党支部,         PARTY_ORGANIZATION/JOINT_BRANCH
            MEMBER,                    MEMBER
            ' 成员 ',                  MEMBER
            """)
    void readsWhatAFigureCounts(String text, String counts) {
        assertThat(read(CellType.COUNTS, text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRID/0",
                "GRID/4",
                "GRID/",
                "/1",
                "GRID/1/2",
                "COMMUNITY/1",
                "PARTY_ORGANIZATION/1",
                "GRID/BRANCH",
                "MEMBER/1",
                "成员/1",
                "MEMBERS",
                "COUNTY",
                "网格/一级",
                "社区/党支部",
                "党组织/支部"
            })
    void refusesWhatNoFigureCounts(String text) {
        assertRefused(CellType.COUNTS, text, FaultCode.BAD_VALUE, "网格/1", "GRID/1");
    }

    @Test
    void checksCheckCharacters() {
        assertThat(read(CellType.USCC, " 91350100M000100Y43 ")).isEqualTo("91350100M000100Y43");
        assertRefused(CellType.USCC, "91310115MA1H8R7C6D", FaultCode.BAD_USCC, "某列", "some_column");
        assertThat(read(CellType.NATIONAL_ID, " 11010519491231002X ")).isEqualTo("11010519491231002X");
        assertRefused(CellType.NATIONAL_ID, "110105194912310021", FaultCode.BAD_NATIONAL_ID, "某列", "some_column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"max\": 3} ", "{\"a\": {\"kind\": \"GRID\"},\n \"min\": 1}"})
    void readsJsonObjects(String text) {
        assertThat(read(CellType.JSON, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "\"{}\"", "{", "{} {}", "{a: 1}", "{\"a\": 1,}", "max=3"})
    void refusesOtherJson(String text) {
        assertRefused(CellType.JSON, text, FaultCode.BAD_PARAMETERS, "JSON", "JSON object");
    }

    @Test
    void boundsCells() {
        assertThat(read(CellType.TEXT, "长".repeat(32_767))).isNotNull();
        assertRefused(CellType.TEXT, "长".repeat(32_768), FaultCode.TOO_LARGE, "32767 个字", "32767 characters");
        Column name = column(CellType.TEXT, null, null, 300);
        assertThat(read(name, "名".repeat(300))).isNotNull();
        assertRefused(name, "名".repeat(301), FaultCode.TOO_LARGE, "300 个字", "300 characters");
    }

    private static Column column(
            CellType type, @Nullable Double minimum, @Nullable Double maximum, @Nullable Integer maxLength) {
        return new Column("some_column", "某列", type, false, minimum, maximum, maxLength, LABELS, List.of());
    }

    private @Nullable Object read(CellType type, String text) {
        return read(column(type, null, null, null), text);
    }

    private @Nullable Object read(Column column, String text) {
        return new CellReader(column, (code, sentence) -> {
                    codes.add(code);
                    sentences.add(sentence);
                })
                .read(text);
    }

    private void assertRefused(CellType type, String text, FaultCode code, String zh, String en) {
        assertRefused(column(type, null, null, null), text, code, zh, en);
    }

    private void assertRefused(Column column, String text, FaultCode code, String zh, String en) {
        codes.clear();
        sentences.clear();
        assertThat(read(column, text)).isNull();
        assertThat(codes).containsExactly(code);
        assertThat(sentences.get(0).zh()).contains(zh).endsWith("。");
        assertThat(sentences.get(0).en()).contains(en).endsWith(".");
    }
}
