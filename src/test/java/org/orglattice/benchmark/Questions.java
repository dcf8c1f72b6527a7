package org.orglattice.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.orglattice.benchmark.Question.Subject;

/**
 * The questions, about what there is in a graph.
 */
final class Questions {

    /** What the mix leaves out: it stands beside the page within a province only. */
    static final String COMMUNITY_PAGE = "page of a community";

    private static final Shape PAGE = new Shape(
            "/data/organization/appointments/edges",
            Map.of(
                    "id", "/node/id",
                    "title", "/node/title",
                    "role", "/node/role/nameZh",
                    "memberId", "/node/member/id",
                    "member", "/node/member/name",
                    "organizationId", "/node/organization/id",
                    "organization", "/node/organization/name"));

    private static final Shape CHART = new Shape(
            "/data/orgChart/nodes",
            Map.of(
                    "id", "/organization/id",
                    "kind", "/organization/kind",
                    "name", "/organization/name",
                    "shortName", "/organization/shortName",
                    "depth", "/depth",
                    "parentId", "/parentId",
                    "childCount", "/childCount",
                    "headcount", "/headcount",
                    "leaders", "/leaders"));

    private static final Shape ANCESTORS =
            new Shape("/data/organization/ancestors", Map.of("id", "/id", "kind", "/kind", "name", "/name"));

    private static final Shape POSTS = new Shape(
            "/data/member/appointments",
            Map.of(
                    "id", "/id",
                    "title", "/title",
                    "since", "/since",
                    "primary", "/primary",
                    "role", "/role/nameZh",
                    "organizationId", "/organization/id",
                    "organization", "/organization/name",
                    "ancestors", "/organization/ancestors"));

    private static final Shape CROSS_POSTINGS = new Shape(
            "/data/crossPostings/edges",
            Map.of(
                    "memberId", "/node/member/id",
                    "member", "/node/member/name",
                    "organizations", "/node/organizationCount",
                    "appointments", "/node/appointments"));

    private static final Shape FINDINGS = new Shape(
            "/data/audit/findings/edges",
            Map.of(
                    "outcome", "/node/outcome",
                    "subjectId", "/node/subject/id",
                    "subject", "/node/subject/name",
                    "counterpartId", "/node/counterpart/id",
                    "counterpart", "/node/counterpart/name",
                    "members", "/node/members"));

    private static final Shape HITS =
            new Shape("/data/search", Map.of("id", "/node/id", "label", "/label", "path", "/path"));

    private Questions() {}

    /**
     * All questions.
     *
     * @param content what there is to ask about
     * @param deepCursor makes a cursor of the service of a path
     * @return the questions, each with what to ask it about, in an order that is the same each time
     */
    static List<Question> about(Drawn content, UnaryOperator<String> deepCursor) {
        List<Question> all = new ArrayList<>();
        all.add(page("who serves", content.subDistricts()));
        all.add(new Question("org chart", "OrgChart", CHART, subjects(content.subDistricts(), Questions::chart)));
        all.add(new Question("ancestors", "Ancestors", ANCESTORS, subjects(content.grids(), Questions::byId)));
        all.add(new Question("member", "MemberPosts", POSTS, subjects(content.members(), Questions::byId)));
        all.add(new Question(
                "cross-postings",
                "CrossPostingsWithin",
                CROSS_POSTINGS,
                subjects(content.subDistricts(), id -> same(Map.of("within", id)))));
        all.add(new Question("audit", "TwoWayEntry", FINDINGS, subjects(content.subDistricts(), Questions::audit)));
        all.add(new Question("search", "Search", HITS, subjects(content.names(), name -> same(Map.of("text", name)))));
        all.add(page("first page of a province", List.of(content.province())));
        all.add(new Question(
                "deep page of a province",
                "AppointmentsWithin",
                PAGE,
                subjects(
                        content.deepPaths(),
                        path -> new Subject(
                                Map.of("id", content.province(), "after", deepCursor.apply(path)),
                                Map.of("id", content.province(), "after", path)))));
        all.add(page(COMMUNITY_PAGE, content.communities()));
        return all;
    }

    private static Question page(String name, List<String> organizations) {
        return new Question(
                name,
                "AppointmentsWithin",
                PAGE,
                subjects(organizations, id -> new Subject(Map.of("id", id), Map.of("id", id, "after", ""))));
    }

    private static List<Subject> subjects(List<String> drawn, Function<String, Subject> subject) {
        return drawn.stream().map(subject).toList();
    }

    private static Subject byId(String id) {
        return same(Map.of("id", id));
    }

    private static Subject chart(String id) {
        return new Subject(Map.of("root", id, "depth", 4), Map.of("root", id));
    }

    private static Subject audit(String subDistrict) {
        String rule = subDistrict + "/rule-company-branch-two-way";
        return new Subject(Map.of("rule", rule), Map.of("rule", rule, "within", subDistrict));
    }

    private static Subject same(Map<String, String> values) {
        return new Subject(Map.copyOf(values), values);
    }
}
