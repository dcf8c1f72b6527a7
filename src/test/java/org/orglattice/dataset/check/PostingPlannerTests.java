package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.check.PostingPlan.ImpliedPost;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class PostingPlannerTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", "GRID")
            .organization("org2", "GRID")
            .entity("zhang", "Member")
            .entity("li", "Member");

    @Test
    void impliesAPostOfTheRoleWhereThereIsNone() {
        PostingPlan plan = plan("member,organization,role,since\nzhang,org,主任,2020-02\n");

        assertThat(plan.impliedPosts()).containsExactly(new ImpliedPost("org:DIRECTOR", "org", "DIRECTOR", 1));
        assertThat(plan.appointments())
                .singleElement()
                .returns("org:DIRECTOR#zhang#2020-02", PlannedAppointment::id)
                .returns("org:DIRECTOR", PlannedAppointment::post)
                .returns("org", PlannedAppointment::organization)
                .returns("DIRECTOR", PlannedAppointment::role);
    }

    @Test
    void takesTheOnePostOfTheRoleThatTheSetStates() {
        set.with("posts", "id,organization,role\np,org,DIRECTOR\nq,org,书记\nr,org2,DIRECTOR\n");

        PostingPlan plan = plan("member,organization,role\nzhang,org,DIRECTOR\n");

        assertThat(plan.appointments()).extracting(PlannedAppointment::post).containsExactly("p");
        assertThat(plan.impliedPosts()).isEmpty();
    }

    @Test
    void takesTheOnePostOfTheRoleThatTheGraphHolds() {
        graph.post("p", "org", "DIRECTOR", 1).post("q", "org", "PARTY_SECRETARY", 1);

        PostingPlan plan = plan("member,organization,role\nzhang,org,DIRECTOR\n");

        assertThat(plan.appointments()).extracting(PlannedAppointment::post).containsExactly("p");
        assertThat(plan.impliedPosts()).isEmpty();
    }

    @Test
    void takesThePostThatARowNames() {
        set.with("posts", "id,organization,role,seats\np,org,DIRECTOR,1\nq,org,DIRECTOR,1\n");

        PostingPlan plan = plan("id,member,post,organization,role\na,zhang,q,,\n,li,p,org,主任\n");

        assertThat(plan.appointments()).extracting(PlannedAppointment::post).containsExactly("q", "p");
        assertThat(plan.appointments()).extracting(PlannedAppointment::id).containsExactly("a", "p#li");
    }

    @Test
    void asksWhichPostIsMeantWhereThereAreSeveral() {
        graph.post("q", "org", "DIRECTOR", 1);

        Fault fault = Checked.beside(
                        graph,
                        set.with("posts", "id,organization,role\np,org,主任\n")
                                .with("appointments", "member,organization,role\nzhang,org,主任\n"))
                .only();

        assertThat(fault)
                .returns("role", Fault::column)
                .returns("主任", Fault::value)
                .returns(FaultCode.AMBIGUOUS_POST, Fault::code);
        assertThat(fault.sentence().zh()).contains("p, q");
        assertThat(fault.sentence().en()).contains("p, q");
    }

    @Test
    void lookedAtAsTheSetRestatesAPostOfTheGraph() {
        graph.of("own").post("p", "org", "DIRECTOR", 1);
        set.with("posts", "id,organization,role\np,org2,DIRECTOR\n");

        PostingPlan plan = plan("member,organization,role\nzhang,org2,DIRECTOR\nli,org,DIRECTOR\n");

        assertThat(plan.appointments()).extracting(PlannedAppointment::post).containsExactly("p", "org:DIRECTOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,     |
            ,org,  |
            ,,主任 |
            """)
    void needsAPostOrWhereAndAsWhat(String cells) {
        Fault fault = Checked.beside(
                        graph, set.with("appointments", "member,post,organization,role\nzhang" + "," + cells))
                .only();

        assertThat(fault).returns("post", Fault::column).returns(FaultCode.MISSING_VALUE, Fault::code);
        assertThat(fault.sentence().zh()).contains("岗位", "组织和角色");
        assertThat(fault.sentence().en()).contains("post", "organization and role");
    }

    @Test
    void reportsWhatContradictsTheNamedPost() {
        graph.post("p", "org", "DIRECTOR", 3);

        Checked checked = Checked.beside(
                graph, set.with("appointments", "member,post,organization,role\nzhang,p,org2,\nli,p,org,书记\n"));

        assertThat(checked.places())
                .containsExactly("appointments:2 organization BAD_VALUE", "appointments:3 role BAD_VALUE");
        assertThat(checked.faults().get(0).sentence().zh()).contains("“p”", "“org”");
        assertThat(checked.faults().get(0).sentence().en()).contains("\"p\"", "\"org\"");
        assertThat(checked.faults().get(1).sentence().zh()).contains("“p”", "DIRECTOR");
        assertThat(checked.faults().get(1).sentence().en()).contains("\"p\"", "DIRECTOR");
    }

    @Test
    void knowsRolesByCodeOrByAChineseNameThatIsOneRolesOnly() {
        set.with("roles", "code,name_zh,name_en\nCLERK,办事员,clerk\n");

        Checked checked = Checked.beside(graph, set.with("posts", """
                        id,organization,role
                        a,org,DIRECTOR
                        b,org,书记
                        c,org,办事员
                        d,org,CLERK
                        e,org,委员
                        f,org,MEMBER_A
                        g,org,director
                        h,org,clerk
                        """));

        assertThat(checked.places())
                .containsExactly("posts:6 role UNKNOWN_ROLE", "posts:8 role UNKNOWN_ROLE", "posts:9 role UNKNOWN_ROLE");
        assertThat(checked.faults().get(0).sentence().zh()).contains("“委员”", "roles");
        assertThat(checked.faults().get(0).sentence().en()).contains("\"委员\"", "roles");
    }

    @Test
    void reportsUnknownRolesOfAppointments() {
        assertThat(Checked.beside(graph, set.with("appointments", "member,organization,role\nzhang,org,国王\n"))
                        .places())
                .containsExactly("appointments:2 role UNKNOWN_ROLE");
    }

    @Test
    void letsNoSetRenameAKnownRole() {
        set.with("roles", "code,name_zh,name_en\nDIRECTOR,局长,head\n");

        assertThat(Checked.beside(graph, set.with("posts", "id,organization,role\na,org,局长\nb,org,主任\n"))
                        .places())
                .containsExactly("posts:2 role UNKNOWN_ROLE");
    }

    @Test
    void keepsTheIdOfAnAppointmentThatTheGraphHolds() {
        graph.of("own")
                .post("org:DIRECTOR", "org", "DIRECTOR", 1)
                .appointment("a1", "zhang", "org:DIRECTOR", "2020", null, false);

        assertThat(plan("member,organization,role,since,until\nzhang,org,主任,2020,2024\n")
                        .appointments())
                .extracting(PlannedAppointment::id)
                .containsExactly("a1");
    }

    private PostingPlan plan(String appointments) {
        Checked checked = Checked.beside(graph, set.with("appointments", appointments));
        assertThat(checked.faults()).isEmpty();
        return checked.plan();
    }
}
