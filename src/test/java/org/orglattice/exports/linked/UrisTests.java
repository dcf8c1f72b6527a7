package org.orglattice.exports.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://127.0.0.1:8080/id/, 371702004/xinzheng, http://127.0.0.1:8080/id/371702004/xinzheng
            https://example.org/x,     a:SECRETARY,        https://example.org/x/a%3ASECRETARY
            https://example.org/,      街道 ?,             https://example.org/%E8%A1%97%E9%81%93%20%3F
            https://example.org/,      "<a>?b&c+..d,       https://example.org/%22%3Ca%3E%3Fb%26c%2B..d
            """, quoteCharacter = '\'')
    void areTheBaseAndTheIdWithAllElseEncoded(URI base, String id, String expected) {
        assertThat(new Uris(base).of(id).stringValue()).isEqualTo(expected);
        assertThat(URI.create(expected)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ..,       ..
            a/../b,   a%2F..%2Fb
            a/./b,    a%2F.%2Fb
            a//b,     a%2F%2Fb
            /a,       %2Fa
            a/,       a%2F
            a#b,      a%23b
            1%,       1%25
            a%2Fb?c,  a%252Fb%3Fc
            a\\b,     a%5Cb
            """)
    void haveTheIdForAParameterWhereItIsNoPath(String id, String expected) {
        URI uri = URI.create(
                new Uris(URI.create("https://example.org/id/")).of(id).stringValue());

        assertThat(uri).hasToString("https://example.org/id/?id=" + expected).isEqualTo(uri.normalize());
        assertThat(uri.getQuery()).isEqualTo("id=" + id);
    }

    @Test
    void ofPartsAndTermsAreNoEntitys() {
        Uris uris = new Uris(URI.create("https://example.org/"));

        assertThat(uris.of("a", "b#c").stringValue()).isEqualTo("https://example.org/a#b%23c");
        assertThat(uris.term("kinds").stringValue()).isEqualTo("https://example.org/#kinds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "https://example.org/#x", "https://example.org/?id="})
    void takeABaseToWhichIdsCanBeAdded(URI base) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uris(base)).withMessageContaining(base.toString());
    }
}
