package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.text.Bilingual;

class ParameterCheckTests {

    private static final String PAIR = "\"a\": {\"kind\": \"GRID\"}, \"b\": {\"kind\": \"COMPOUND\"}";

    private final Templates templates = new Templates(List.of("classpath*:cypher/audit/*.cypher"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TWO_WAY_ENTRY      | {PAIR, "pairing": "HOST"}
            TWO_WAY_ENTRY      | {PAIR, "pairing": "SERVICE", "modes": ["CONTRACT", "CUSTODY"]}
            SHARED_HOLDER      | {PAIR, "pairing": "SIBLING", "min": 0}
            SHARED_HOLDER      | {"a": {"kind": "GRID", "levels": [1, 3], "roles": ["HEAD"]}, "b": {"kind": "PARTY_ORGANIZATION", "levels": ["BRANCH"], "homeKinds": ["GRID"]}, "pairing": "COMMUNITY"}
            EX_OFFICIO         | {"a": {"kind": "GRID", "roles": ["HEAD"]}, "b": {"kind": "GRID", "roles": ["HEAD"]}, "pairing": "HOST"}
            ESTABLISHED        | {"subject": {"kind": "COMPOUND"}, "body": {"kind": "GRID"}, "by": "HOME"}
            ESTABLISHED        | {"subject": {"kind": "COMPOUND"}, "body": {"kind": "GRID"}, "by": ["SERVES", "REPORTS_TO", "PARTICIPATES_IN"]}
            POST_FILLED        | {"subject": {"kind": "GRID"}, "role": "HEAD", "primaryAt": {"kind": "GRID"}}
            SIZE_RANGE         | {"subject": {"kind": "GRID"}, "measure": "area_km2", "max": 0.5}
            CONCURRENT_LIMIT   | {"max": 3}
            TERM_DUE           | {"subject": {"kind": "GRID"}}
            FIGURE_RECONCILED  | {"metrics": ["grids"], "tolerance": 0}
            POSSIBLE_DUPLICATE | {}
            UNATTACHED         | {"rootKinds": ["PROVINCE", "ALLIANCE"]}
            """)
    void takesWhatTheTemplateTakes(String template, String parameters) {
        assertThat(faults(template, parameters)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TWO_WAY_ENTRY     | {PAIR}                                            | The parameter pairing is needed.
            TWO_WAY_ENTRY     | {PAIR, "pairing": null}                           | The parameter pairing is needed.
            TWO_WAY_ENTRY     | {PAIR, "pairing": "NEIGHBOUR"}                    | The parameter pairing has to be one of HOST, SIBLING, SERVICE, PARTICIPATION, COMMUNITY, not "NEIGHBOUR".
            TWO_WAY_ENTRY     | {PAIR, "pairing": "SERVICE", "modes": "CONTRACT"} | The parameter modes has to be a list out of CONTRACT, CUSTODY, PUBLIC, LIAISON, not "CONTRACT".
            TWO_WAY_ENTRY     | {PAIR, "pairing": "SERVICE", "modes": ["X"]}      | The parameter modes has to be one of CONTRACT, CUSTODY, PUBLIC, LIAISON, not "X".
            TWO_WAY_ENTRY     | {PAIR, "pairing": "HOST", "min": 2}               | There is no parameter min; there are a, b, pairing, modes.
            TWO_WAY_ENTRY     | {"a": {}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a.kind is needed.
            TWO_WAY_ENTRY     | {"a": {"kind": "GRIDS"}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a.kind has to be one of PROVINCE, CITY, DISTRICT, SUB_DISTRICT, TOWNSHIP, COMMUNITY, VILLAGE, GRID, COMPOUND, PARTY_ORGANIZATION, PROPERTY_COMPANY, OWNERS_COMMITTEE, RESIDENTS_COMMITTEE, SERVICE_STATION, VOLUNTEER_TEAM, ALLIANCE, TASK_FORCE, INSTITUTION, ENTERPRISE, not "GRIDS".
            TWO_WAY_ENTRY     | {"a": {"kind": "GRID", "level": 1}, "b": {"kind": "GRID"}, "pairing": "HOST"} | There is no parameter a.level; there are kind, levels, homeKinds, roles.
            TWO_WAY_ENTRY     | {"a": {"kind": "GRID", "levels": [4]}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a.levels has to be one of 1, 2, 3, not 4.
            TWO_WAY_ENTRY     | {"a": {"kind": "GRID", "levels": ["BRANCH"]}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a.levels has to be one of 1, 2, 3, not "BRANCH".
            TWO_WAY_ENTRY     | {"a": {"kind": "COMPOUND", "levels": [1]}, "b": {"kind": "GRID"}, "pairing": "HOST"} | a.levels: only PARTY_ORGANIZATION and GRID have levels.
            TWO_WAY_ENTRY     | {"a": {"kind": "GRID", "roles": ["BOSS"]}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a.roles has to be the code of a role of the vocabulary, not "BOSS".
            TWO_WAY_ENTRY     | {"a": [], "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter a has to be an object such as {"kind": "COMPOUND"}, not [].
            EX_OFFICIO        | {"a": {"kind": "GRID", "roles": ["HEAD"]}, "b": {"kind": "GRID"}, "pairing": "HOST"} | The parameter b.roles is needed.
            ESTABLISHED       | {"subject": {"kind": "GRID", "roles": ["HEAD"]}, "body": {"kind": "GRID"}, "by": "HOME"} | There is no parameter subject.roles; there are kind, levels, homeKinds.
            ESTABLISHED       | {"subject": {"kind": "GRID"}, "body": {"kind": "GRID"}, "by": "LOVE"} | The parameter by has to be one of HOME, SERVES, REPORTS_TO, PARTICIPATES_IN, not "LOVE".
            POST_FILLED       | {"subject": {"kind": "GRID"}, "role": 7}          | The parameter role has to be the code of a role of the vocabulary, not 7.
            SIZE_RANGE        | {"subject": {"kind": "GRID"}, "measure": "households"} | At least one of min, max is needed.
            SIZE_RANGE        | {"subject": {"kind": "GRID"}, "measure": "height", "min": 1} | The parameter measure has to be one of households, population, area_km2, full_members, holders, not "height".
            SIZE_RANGE        | {"subject": {"kind": "GRID"}, "measure": "holders", "min": "1"} | The parameter min has to be a number, not "1".
            CONCURRENT_LIMIT  | {}                                                | The parameter max is needed.
            CONCURRENT_LIMIT  | {"max": -1}                                       | The parameter max has to be a whole number from 0, not -1.
            CONCURRENT_LIMIT  | {"max": 2.5}                                      | The parameter max has to be a whole number from 0, not 2.5.
            FIGURE_RECONCILED | {"tolerance": 2}                                  | The parameter tolerance has to be a number from 0 to 1, not 2.
            FIGURE_RECONCILED | {"metrics": [1]}                                  | The parameter metrics has to be a list of texts, not [1].
            POSSIBLE_DUPLICATE | {"max": 1}                                       | There is no parameter max; there are -.
            UNATTACHED        | {"rootKinds": []}                                 | The parameter rootKinds has to be a list out of PROVINCE, CITY, DISTRICT, SUB_DISTRICT, TOWNSHIP, COMMUNITY, VILLAGE, GRID, COMPOUND, PARTY_ORGANIZATION, PROPERTY_COMPANY, OWNERS_COMMITTEE, RESIDENTS_COMMITTEE, SERVICE_STATION, VOLUNTEER_TEAM, ALLIANCE, TASK_FORCE, INSTITUTION, ENTERPRISE, not [].
            UNATTACHED        | []                                                | The parameters have to be one JSON object.
            UNATTACHED        | null                                              | The parameters have to be one JSON object.
            UNATTACHED        | {"rootKinds":                                     | The parameters have to be one JSON object.
            """)
    void saysWhatIsWrongAndWhatWouldBeRight(String template, String parameters, String sentence) {
        assertThat(faults(template, parameters)).extracting(Bilingual::en).containsExactly(sentence);
    }

    @Test
    void reportsAllThatIsWrong() {
        assertThat(faults("SIZE_RANGE", "{\"subject\": {\"kind\": \"X\"}, \"measures\": 1}"))
                .extracting(Bilingual::zh)
                .hasSize(4)
                .allSatisfy(zh -> assertThat(zh).containsPattern("subject.kind|measures|measure|min, max"));
    }

    @Test
    void fillsInWhatARuleLeavesOut() {
        Template established = templates.find("ESTABLISHED").orElseThrow();

        Map<String, Object> complete = ParameterCheck.complete(
                established, "{\"subject\": {\"kind\": \"GRID\"}, \"body\": {\"kind\": \"GRID\"}, \"by\": \"HOME\"}");

        assertThat(complete)
                .containsEntry("min", 1)
                .containsEntry("by", List.of("HOME"))
                .containsEntry("modes", null);
    }

    private List<Bilingual> faults(String template, String parameters) {
        return templates.faults(template, parameters.replace("PAIR", PAIR), Set.of("HEAD")::contains);
    }
}
