package org.orglattice.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.division.Onboarding;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;

/** Puts the rules that apply everywhere into a graph to which provinces come one by one. */
@EmptyServiceTest
class NationalRulesIT {

    @Autowired
    NationalRules rules;

    @Autowired
    Onboarding onboarding;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    @Test
    void applyWithinEachProvinceAsItComes() {
        onboarding.onboard(List.of("110101001"));
        assertThat(rules.load()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(rules.load()).isEqualTo(new LoadResult.Unchanged("rules-national"));
        List<String> ofOneProvince = provinces();

        onboarding.onboard(List.of("371702004"));
        assertThat(rules.load()).isInstanceOf(LoadResult.Loaded.class);

        assertThat(ofOneProvince).containsExactly("11");
        assertThat(provinces()).containsExactly("11", "37");
    }

    @Test
    void stayAsSomebodyHasChangedThem() {
        onboarding.onboard(List.of("110101001"));
        rules.load();
        content.rows("MATCH (r:Rule) SET r.target = 0.25");

        onboarding.onboard(List.of("371702004"));
        rules.load();

        assertThat(content.rows("MATCH (r:Rule)-[:APPLIES_WITHIN]->(o {id: '11'}) WHERE r.target <> 0.25 RETURN r"))
                .isEmpty();
    }

    private List<String> provinces() {
        return content.rows("MATCH (:Rule)-[:APPLIES_WITHIN]->(o) RETURN DISTINCT o.id AS id ORDER BY id").stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
