package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who is proposed for closing a gap, and who is not. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidatesIT {

    private static final String ROWS = """
            organizations
            id,        kind,               name,     home,     party_level
            street,    SUB_DISTRICT,       街道,     ,
            site,      COMPOUND,           小区,     street,
            company,   PROPERTY_COMPANY,   物业,     street,
            branch,    PARTY_ORGANIZATION, 物业支部, company,  BRANCH
            committee, OWNERS_COMMITTEE,   业委会,   site,
            office,    INSTITUTION,        街道办,   street,

            links
            from,    type,   to,   mode
            company, SERVES, site, CONTRACT

            members
            id,      name,     named
            boss,    赵经理,   true
            driver,  钱司机,   true
            sec,     孙书记,   true
            owner,   李业主,   true
            busy,    周忙人,   true
            free,    吴主任,   true
            nobody,  （某人）, false
            past,    郑前任,   true

            appointments
            member, organization, role,             primary, since, until
            boss,   company,      GENERAL_MANAGER,  true,    ,
            driver, company,      STAFF,            ,        ,
            sec,    branch,       PARTY_SECRETARY,  ,        ,
            sec,    office,       STAFF,            true,    ,
            owner,  committee,    COMMITTEE_MEMBER, ,        ,
            owner,  branch,       COMMITTEE_MEMBER, true,    ,
            busy,   company,      STAFF,            true,    ,
            busy,   office,       STAFF,            ,        ,
            busy,   street,       STAFF,            ,        ,
            free,   street,       DIRECTOR,         true,    ,
            nobody, branch,       STAFF,            true,    ,
            past,   company,      STAFF,            true,    2010,  2020

            rules
            id,     template,          within, parameters
            two,    TWO_WAY_ENTRY,     street, TWO
            shared, SHARED_HOLDER,     street, SHARED
            never,  FORBIDDEN_OVERLAP, street, NEVER
            limit,  CONCURRENT_LIMIT,  street, LIMIT
            """;

    private static final Map<String, String> PARAMETERS = Map.of(
            "TWO",
            "{\"a\": {\"kind\": \"PARTY_ORGANIZATION\"}, \"b\": {\"kind\": \"PROPERTY_COMPANY\"}, \"pairing\": \"HOST\"}",
            "SHARED",
            "{\"a\": {\"kind\": \"PARTY_ORGANIZATION\"}, \"b\": {\"kind\": \"PROPERTY_COMPANY\", \"roles\": [\"GENERAL_MANAGER\"]}, \"pairing\": \"HOST\"}",
            "NEVER",
            "{\"a\": {\"kind\": \"OWNERS_COMMITTEE\"}, \"b\": {\"kind\": \"PROPERTY_COMPANY\"}, \"pairing\": \"SERVICE\"}",
            "LIMIT",
            "{\"max\": 3}");

    @Autowired
    HttpGraphQlTester graphQl;

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader, @TempDir Path folder) throws IOException {
        graph.clear();
        DataRows rows = DataRowsText.add(ROWS, DataRows.empty("gaps"));
        List<DataRows.Row> rules = rows.rows("rules").stream()
                .map(rule -> new DataRows.Row(Map.of(
                        "id", rule.required("id"),
                        "template", rule.required("template"),
                        "within", rule.required("within"),
                        "parameters", PARAMETERS.get(rule.required("parameters")))))
                .toList();
        Path written = DataRowsFiles.write(rows.with("rules", rules), folder.resolve("gaps"));
        assertThat(loader.load(CsvFiles.in(written))).isInstanceOf(LoadResult.Loaded.class);
    }

    /**
     * Proposed for entry in both directions: the manager, from the company into the branch; the secretary, from the branch
     * into the company; the director, who serves at the home of the company, at both. Not the driver, who has no primary
     * post; not the owner, whom the conflict of interest bars from the company; not who holds as many posts as one may;
     * not who is unnamed or has left.
     */
    @Test
    void proposesWhoeverServesNearByAndBreaksNoRule() {
        assertThat(candidates("two", 20))
                .extracting(candidate -> candidate.member() + " " + candidate.appointAt())
                .containsExactly("boss [branch]", "sec [company]", "free [branch, company]");
    }

    @Test
    void proposesWhoTakesARoleThatTheRuleWants() {
        assertThat(candidates("shared", 20))
                .extracting(candidate -> candidate.member() + " " + candidate.appointAt())
                .containsExactly(
                        "boss [branch]", "sec [company]", "driver [branch, company]", "free [branch, company]");
    }

    @Test
    void proposesTheBestOnesOnly() {
        assertThat(candidates("two", 1)).extracting(Candidate::member).containsExactly("boss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 现任物业总经理，再任职于物业支部，即补上由物业进入物业支部的一向；现有任职1个，不违反禁止兼任和兼职上限。
            en | Now General manager of 物业; with a post at 物业支部 the member makes the entry from 物业 into 物业支部. Holds 1 post now; breaks neither a forbidden overlap nor the limit of posts.
            """)
    void saysWhy(String language, String reason) {
        assertThat(ask("two", 1, language)).extracting(Candidate::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"0", "21", "-1"})
    void refusesNumbersBeyondTwenty(int first) {
        graphQl.document(
                        "query ($first: Int) { audit(rule: \"two\") { findings { edges { node { candidates(first: $first) { reason } } } } } }")
                .variable("first", first)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsOnly("BAD_USER_INPUT"));
    }

    record Candidate(String member, List<String> appointAt, String reason) {}

    private List<Candidate> candidates(String rule, int first) {
        return ask(rule, first, "zh");
    }

    private List<Candidate> ask(String rule, int first, @Nullable String language) {
        return graphQl
                .mutate()
                .header("Accept-Language", language)
                .build()
                .document("""
                        query ($rule: ID!, $first: Int) { audit(rule: $rule) { findings { edges { node {
                          candidates(first: $first) { member { id } appointAt { id } reason } } } } } }
                        """)
                .variable("rule", rule)
                .variable("first", first)
                .execute()
                .path("audit.findings.edges[0].node.candidates[*]")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get()
                .stream()
                .map(CandidatesIT::candidate)
                .toList();
    }

    private static Candidate candidate(Map<String, Object> answer) {
        return new Candidate(
                id(answer.get("member")),
                ((List<?>) answer.get("appointAt"))
                        .stream().map(CandidatesIT::id).toList(),
                answer.get("reason").toString());
    }

    private static String id(Object node) {
        return ((Map<?, ?>) node).get("id").toString();
    }
}
