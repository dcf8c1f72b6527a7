package org.orglattice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.orglattice.query.Rehearsal;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;

/** What the page asks is planned before anybody asks it. */
@ServiceTest
class PageWarmUpIT {

    @Autowired
    Rehearsal rehearsal;

    @Test
    void beginsWithWhatTheStartPageAsks() {
        assertThat(PageWarmUp.queries())
                .extracting(Resource::getFilename)
                .startsWith("Viewer.graphql", "Home.graphql", "TreeRoots.graphql")
                .contains("OrganizationAudit.graphql");
    }

    @Test
    void hasEveryQuestionAnswered() throws IOException {
        for (Resource file : PageWarmUp.queries()) {
            assertThat(rehearsal.perform(file.getContentAsString(StandardCharsets.UTF_8)))
                    .as(file.getFilename())
                    .isTrue();
        }
    }

    @Test
    void saysWhatIsNotAnswered() {
        assertThat(rehearsal.perform("query { nothing }")).isFalse();
    }
}
