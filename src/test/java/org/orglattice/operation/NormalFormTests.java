package org.orglattice.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.parser.InvalidSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTests {

    private static final String DOCUMENT =
            "query Q($id: ID!) { organization(id: $id, asOf: \"2025-01-01\") { id name } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query Q($id:ID!){organization(id:$id asOf:"2025-01-01"){id,name}}
            ` query   Q($id: ID!) { organization(id: $id, asOf: "2025-01-01") { id name } } `
            query Q($id: ID!) { organization(id: $id, asOf: \"""2025-01-01\""") { id name } }
            """)
    void isTheSameWhateverTheSpelling(String document) {
        assertThat(NormalForm.of(document).hash())
                .isEqualTo(NormalForm.of(DOCUMENT).hash());
    }

    @Test
    void isTheSameWithAComment() {
        assertThat(NormalForm.of("# who\n" + DOCUMENT).hash())
                .isEqualTo(NormalForm.of(DOCUMENT).hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query R($id: ID!) { organization(id: $id, asOf: "2025-01-01") { id name } }
            query Q($id: ID!) { organization(id: $id, asOf: "2025-01-02") { id name } }
            query Q($id: ID!) { organization(id: $id, asOf: "2025-01-01") { id name code } }
            query Q($id: ID!) { organization(id: $id, asOf: "2025-01-01") { name id } }
            query Q($id: ID!) { other: organization(id: $id, asOf: "2025-01-01") { id name } }
            query Q($id: ID! = 1) { organization(id: $id, asOf: "2025-01-01") { id name } }
            mutation Q($id: ID!) { organization(id: $id, asOf: "2025-01-01") { id name } }
            """)
    void differsWhereSomethingElseIsAsked(String document) {
        assertThat(NormalForm.of(document).hash())
                .isNotEqualTo(NormalForm.of(DOCUMENT).hash());
    }

    @Test
    void tellsTheNamesOfItsOperations() {
        assertThat(NormalForm.of("query A { today } mutation B { x } { today }").names())
                .containsExactly("A", "B");
    }

    @Test
    void isNotHadOfWhatIsNoGraphQl() {
        assertThatExceptionOfType(InvalidSyntaxException.class).isThrownBy(() -> NormalForm.of("query {"));
    }
}
