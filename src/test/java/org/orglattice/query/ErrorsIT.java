package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;

@ServiceTest
class ErrorsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { roles {                                                  | GRAPHQL_PARSE_FAILED
            { rulers { code } }                                        | GRAPHQL_VALIDATION_FAILED
            { organizations(first: "ten") { totalCount } }             | GRAPHQL_VALIDATION_FAILED
            { organizations(filter: {kinds: [PALACE]}) { totalCount } }| GRAPHQL_VALIDATION_FAILED
            { organization(id: "99", asOf: "2023-02-30") { id } }      | GRAPHQL_VALIDATION_FAILED
            { organization(id: "99", asOf: "20230228") { id } }        | GRAPHQL_VALIDATION_FAILED
            { organization(id: "99", asOf: "+12023-02-28") { id } }    | GRAPHQL_VALIDATION_FAILED
            { organization(id: "99", asOf: 2023) { id } }              | GRAPHQL_VALIDATION_FAILED
            mutation { createNobody { id } }                           | GRAPHQL_VALIDATION_FAILED
            query A { roles { code } } query B { roles { code } }      | OPERATION_RESOLUTION_FAILURE
            { organization { id } }                                    | BAD_USER_INPUT
            { organizations(first: 0) { totalCount } }                 | BAD_USER_INPUT
            { organizations(first: 201) { totalCount } }               | BAD_USER_INPUT
            { organizations(first: -1) { totalCount } }                | BAD_USER_INPUT
            { organizations(after: "MTo5OQ==") { totalCount } }        | BAD_USER_INPUT
            { organizations(after: "99") { totalCount } }              | BAD_USER_INPUT
            { organizations(after: "") { totalCount } }                | BAD_USER_INPUT
            { organization(id: "99") { descendants(maxDepth: -1) { totalCount } } }     | BAD_USER_INPUT
            { search(text: "青", first: 0) { label } }                 | BAD_USER_INPUT
            { search(text: "青", first: 201) { label } }               | BAD_USER_INPUT
            { interlocks(between: []) { totalCount } }                 | BAD_USER_INPUT
            { interlocks(between: [GRID, GRID, GRID]) { totalCount } } | BAD_USER_INPUT
            { interlocks(minShared: 0) { totalCount } }                | BAD_USER_INPUT
            { crossPostings(filter: {minOrganizations: 1}) { totalCount } }             | BAD_USER_INPUT
            { orgChart(root: "99", depth: -1) { truncated } }          | BAD_USER_INPUT
            { orgChart(root: "99", depth: 17) { truncated } }          | BAD_USER_INPUT
            { link(from: "99", to: "99", maxHops: 0) { length } }      | BAD_USER_INPUT
            { link(from: "99", to: "99", maxHops: 13) { length } }     | BAD_USER_INPUT
            { organizations(within: "nowhere") { totalCount } }        | NOT_FOUND
            { organizations(within: "") { totalCount } }               | NOT_FOUND
            { organizations(within: "qh/wang") { totalCount } }        | NOT_FOUND
            { members(within: "nowhere") { totalCount } }              | NOT_FOUND
            { crossPostings(within: "nowhere") { totalCount } }        | NOT_FOUND
            { interlocks(within: "nowhere") { totalCount } }           | NOT_FOUND
            { crossPostingMatrix(within: "nowhere") { pairs } }        | NOT_FOUND
            { crossPostingMatrix(within: "nowhere", asOf: "2020-01-01") { pairs } }     | NOT_FOUND
            { mechanisms(within: "nowhere") { name } }                 | NOT_FOUND
            { search(text: "青", within: "nowhere") { label } }        | NOT_FOUND
            { orgChart(root: "nowhere") { truncated } }                | NOT_FOUND
            { orgChart(root: "qh/wang") { truncated } }                | NOT_FOUND
            { link(from: "nowhere", to: "99") { length } }             | NOT_FOUND
            { link(from: "99", to: "nowhere") { length } }             | NOT_FOUND
            { link(from: "qh-report", to: "99") { length } }           | NOT_FOUND
            """)
    void tellsOneErrorByItsCode(String document, String code) {
        graphQl.document(document).execute().errors().satisfy(errors -> {
            assertThat(errors).extracting(ErrorsIT::codeOf).containsExactly(code);
            assertThat(errors.get(0).getMessage()).isNotBlank();
        });
    }

    @Test
    void leavesNothingInThePlaceOfAListThatFailed() {
        Map<String, Object> answer =
                graphQl.document("""
                        { organizations(first: 0) { edges { node { id } } } }
                        """).execute().returnResponse().toMap();

        assertThat(answer).containsEntry("data", null);
    }

    @Test
    void answersTheOtherFieldsBesideOneThatFailed() {
        graphQl.document("""
                        { gone: link(from: "99", to: "nowhere") { length } there: organization(id: "99") { name } }
                        """)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().returns("gone", ResponseError::getPath))
                .path("gone")
                .valueIsNull()
                .path("there.name")
                .entity(String.class)
                .isEqualTo("青省");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN          | { organizations(within: "x") { totalCount } } | 没有 id 为“x”的组织。
            zh             | { organizations(first: 0) { totalCount } }    | first 应在 1 到 200 之间，而不是 0。
            zh-TW, en;q=.5 | { organization { id } }                       | 请给出 id 或 code。
            en-GB          | { organization { id } }                       | Give an id or a code.
            de             | { organizations(within: "x") { totalCount } } | There is no organization with the id "x".
                           | { organizations(first: 0) { totalCount } }    | first has to be from 1 to 200, not 0.
            """)
    void speaksTheLanguageOfTheReader(String language, String document, String sentence) {
        List<ResponseError> errors = errors(language, document);

        assertThat(errors).extracting(ResponseError::getMessage).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | { roles {         | 查询语句有语法错误：
            en | { roles {         | The document is not GraphQL:
            zh | { rulers }        | 请求不符合接口定义：
            en | { rulers }        | The request does not fit the schema:
            zh | query A { roles { code } } query B { roles { code } } | 没有指明要执行的操作
            en | query A { roles { code } } query B { roles { code } } | It is not clear which operation is meant
            """)
    void introducesErrorsOfTheEngineInTheLanguageOfTheReader(String language, String document, String beginning) {
        assertThat(errors(language, document).get(0).getMessage()).startsWith(beginning);
    }

    private List<ResponseError> errors(String language, String document) {
        HttpGraphQlTester reader = language == null
                ? graphQl
                : graphQl.mutate().header(HttpHeaders.ACCEPT_LANGUAGE, language).build();
        return reader.document(document).execute().returnResponse().getErrors();
    }

    private static Object codeOf(ResponseError error) {
        return error.getExtensions().get("code");
    }
}
