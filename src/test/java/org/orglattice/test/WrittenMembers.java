package org.orglattice.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service has of the members that a {@link SteadyWriter} has made.
 */
public final class WrittenMembers {

    private static final String PAGE =
            "{ members(within: \"%s\", first: 100%s) { pageInfo { hasNextPage endCursor } edges { node "
                    + "{ id memberships { organization { id } } } } } }";

    private WrittenMembers() {}

    /**
     * Makes sure that they are all there up to one, each with its membership.
     *
     * @param service the service
     * @param place where they belong
     * @return how many there are
     * @throws InterruptedException where the test is stopped
     */
    public static int of(ServiceProcess service, String place) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode answer = JsonMapper.shared().readTree(service.ask(PAGE.formatted(place, after)));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            JsonNode page = answer.path("data").path("members");
            page.path("edges").forEach(edge -> {
                JsonNode member = edge.path("node");
                ids.add(member.path("id").asString());
                assertThat(member.path("memberships")).as(member.toString()).hasSize(1);
                assertThat(member.path("memberships")
                                .path(0)
                                .path("organization")
                                .path("id")
                                .asString())
                        .isEqualTo(place);
            });
            JsonNode info = page.path("pageInfo");
            after = info.path("hasNextPage").asBoolean()
                    ? ", after: \"" + info.path("endCursor").asString() + "\""
                    : null;
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(number -> place + "-" + number)
                        .toList());
        return ids.size();
    }
}
