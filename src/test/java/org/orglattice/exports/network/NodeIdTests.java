package org.orglattice.exports.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeIdTests {

    @ParameterizedTest
    @CsvSource({"371702004, n371702004", "a/b, na_2f_b", "街, n_8857_", "a_2f_b, na_5f_2f_5f_b", "a b, na_20_b"})
    void isMadeOfWhatXmlAllowsAndAnotherForEveryEntity(String entity, String node) {
        assertThat(NodeId.of(entity)).isEqualTo(node).matches("[A-Za-z][A-Za-z0-9._-]*");
    }
}
