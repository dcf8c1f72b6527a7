package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Begins each test with the small town as it was, and changes it as the administrator. */
@EmptyServiceTest
abstract class SmallTownTest {

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    Mutations mutations;

    @Autowired
    void changeAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        mutations = new Mutations(administrator.asks(anybody));
    }

    @BeforeEach
    void load() {
        content.clear();
        assertThat(loader.load(SmallTown.tables())).isInstanceOf(LoadResult.Loaded.class);
    }
}
