package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.organization.LinkType;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.posting.MembershipKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTests {

    private static final Path PACKAGE = Path.of("seeds/datapackage.json");

    private final Format format = Format.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dataset       | *id *title license synthetic note
            sources       | *id *title publisher published url retrieved note
            organizations | *id *kind *name short_name home home_since reports_to reports_since party_level grid_level code uscc established dissolved households population area_km2 full_members term_number term_since term_due longitude latitude sources note
            links         | *from *type *to mode as reason since until sources
            roles         | *code *name_zh *name_en kinds leading
            posts         | *id *organization *role title seats sources
            members       | *id *name named gender birth_year rank party_member phone national_id former_ids sources note
            appointments  | id *member post organization role title since until primary document sources
            memberships   | *member *organization *kind since until sources
            mechanisms    | *id *name *run_by summary involves sources
            figures       | *organization *metric *value unit qualifier as_of counts sources note
            rules         | *id *template *within title_zh title_en verdict target parameters mechanism since until sources
            explanations  | *rule *subject counterpart *reason by since until
            """)
    void hasTheColumnsOfTheDataSetFormatRequiredOnesStarred(String table, String columns) {
        assertThat(format.table(table).orElseThrow().columns())
                .extracting(column -> (column.required() ? "*" : "") + column.name())
                .containsExactlyInAnyOrder(columns.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            links,        from type to since
            memberships,  member organization kind since
            figures,      organization metric counts as_of qualifier value
            appointments, member post since
            explanations, rule subject counterpart since
            roles,        code
            organizations, id
            """)
    void tellsRowsApartByTheKeysOfTheDataSetFormat(String table, String key) {
        assertThat(format.table(table).orElseThrow().key()).containsExactly(key.split(" "));
    }

    static Stream<Arguments> closedSets() {
        return Stream.of(
                Arguments.of("organizations", "kind", OrganizationKind.values()),
                Arguments.of("roles", "kinds", OrganizationKind.values()),
                Arguments.of("organizations", "party_level", PartyLevel.values()),
                Arguments.of("memberships", "kind", MembershipKind.values()));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void closesSetsByTheNamesOfTheCode(String table, String column, Enum<?>[] values) {
        assertThat(column(table, column).labels().keySet())
                .containsExactly(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            links,   mode,      CONTRACT CUSTODY PUBLIC LIAISON
            members, gender,    MALE FEMALE
            figures, qualifier, EXACT ABOUT OVER UNDER
            rules,   verdict,   REQUIRED WANTED FORBIDDEN
            """)
    void closesSetsByTheNamesOfTheDataSetFormat(String table, String column, String values) {
        assertThat(column(table, column).labels().keySet()).containsExactly(values.split(" "));
    }

    @Test
    void takesEarlierLinesAndAllLinksAsLinks() {
        assertThat(column("links", "type").labels().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("PART_OF", "REPORTS_TO"),
                                Arrays.stream(LinkType.values()).map(Enum::name))
                        .toList());
    }

    @Test
    void namesNoTwoThingsAlike() {
        assertThat(format.tables().stream().flatMap(table -> Stream.of(table.name(), table.title())))
                .doesNotHaveDuplicates();
        for (TableFormat table : format.tables()) {
            assertThat(table.columns().stream().flatMap(column -> Stream.of(column.name(), column.title())))
                    .as(table.name())
                    .doesNotHaveDuplicates();
            for (Column column : table.columns()) {
                assertThat(column.labels().values()).as(column.name()).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            organizations, 组织,     home,       所属,       HOME
            members,       成员,     birth_year, ' 出生年份', ' Birth_Year '
            """)
    void findsTablesAndColumnsInEitherLanguage(
            String table, String tableTitle, String column, String columnTitle, String otherCase) {
        TableFormat found = format.table(tableTitle).orElseThrow();

        assertThat(found.name()).isEqualTo(table);
        assertThat(format.table(table.toUpperCase())).contains(found);
        assertThat(found.column(columnTitle)).contains(column(table, column));
        assertThat(found.column(otherCase)).contains(column(table, column));
        assertThat(found.column("no such")).isEmpty();
        assertThat(format.table("no such")).isEmpty();
    }

    @Test
    void refersToTablesOfEntities() {
        for (TableFormat table : format.tables()) {
            for (Column column : table.columns()) {
                assertThat(column.references())
                        .as(table.name() + "." + column.name())
                        .allMatch(name -> format.table(name).orElseThrow().key().equals(List.of("id")));
            }
        }
    }

    @Test
    void labelsExactlyTheValuesThatThePackageAllows() throws IOException {
        for (JsonNode field : fields()) {
            JsonNode allowed = field.path("constraints").path("enum");
            List<String> labelled = field.path("labels")
                    .propertyStream()
                    .map(label -> label.getKey())
                    .toList();
            assertThat(allowed.valueStream().map(JsonNode::asString))
                    .as(field.get("name").asString())
                    .containsExactlyElementsOf(labelled);
        }
    }

    @Test
    void describesEveryColumn() throws IOException {
        assertThat(fields())
                .allSatisfy(field -> assertThat(field.path("description").asString(""))
                        .as(field.get("name").asString())
                        .isNotBlank());
    }

    @Test
    void explainsEveryTableAndColumnInBothLanguagesAndByAnExample() {
        FormatGuide guide = FormatGuide.shipped();
        for (TableFormat table : format.tables()) {
            assertThat(guide.description(table).zh()).as(table.name()).isNotBlank();
            assertThat(guide.rows(table)).as(table.name()).isNotEmpty();
            for (Column column : table.columns()) {
                assertThat(guide.description(table, column).zh())
                        .as(column.name())
                        .matches("(?s).*\\p{IsHan}.*");
                assertThat(guide.description(table, column).en())
                        .as(column.name())
                        .isNotBlank();
                assertThat(guide.example(table, column)).as(column.name()).isPresent();
            }
        }
    }

    @Test
    void describesTheFilesThatAreThere() throws IOException {
        List<String> described = resources()
                .flatMap(resource -> resource.path("path").valueStream())
                .map(JsonNode::asString)
                .toList();
        try (Stream<Path> files = Files.walk(PACKAGE.getParent())) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv")))
                    .extracting(file -> PACKAGE.getParent().relativize(file).toString())
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    private static Stream<JsonNode> resources() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(PACKAGE))
                .get("resources")
                .valueStream();
    }

    private static List<JsonNode> fields() throws IOException {
        return resources()
                .flatMap(resource -> resource.get("schema").get("fields").valueStream())
                .toList();
    }

    private Column column(String table, String column) {
        return format.table(table).orElseThrow().column(column).orElseThrow();
    }
}
