package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.orglattice.test.Damage;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the service what nobody thought of, through all that stands before it but the sockets: whatever it is, there is a
 * short answer, which is no fault of the service. How many of each is said by {@code -Dfuzz.tries}.
 */
@EmptyServiceTest
class FuzzedRequestsIT {

    private static final int LONG = 2_000_000;

    private static final String VALID = json(Map.of(
            "query",
            "query Q($a: ID!, $b: Int) { organization(id: $a) { name children(first: $b) { totalCount } } }",
            "operationName",
            "Q",
            "variables",
            Map.of("a", "街道", "b", 3)));

    private static MockMvc service;
    private static GraphQLSchema schema;

    @BeforeContainer
    static void start() {
        WebApplicationContext context = (WebApplicationContext)
                new TestContextManager(FuzzedRequestsIT.class).getTestContext().getApplicationContext();
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        context.getBeanProvider(Filter.class).orderedStream().forEach(builder::addFilters);
        service = builder.build();
        schema = context.getBean(GraphQlSource.class).schema();
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.randomValue(random -> RandomDocument.write(schema, random));
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                Arbitraries.of((Object) null, true, "", "Q", "a", "{ roles { code } }", "2021-11", 1e300),
                Arbitraries.strings().ofMaxLength(20).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast));
        return Arbitraries.recursive(
                () -> simple,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Object.class::cast),
                        Arbitraries.maps(Arbitraries.of("a", "b", "c", "persistedQuery", "街"), inner)
                                .ofMaxSize(3)
                                .map(Object.class::cast)),
                0,
                3);
    }

    @Provide
    Arbitrary<Map<String, Object>> bodies() {
        return Arbitraries.maps(
                        Arbitraries.of("query", "operationName", "variables", "extensions", "id", "other"), values())
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        Arbitrary<String> odd =
                Arbitraries.strings().withCharRange(' ', '\u00FF').ofMaxLength(30);
        Arbitrary<String> value = Arbitraries.oneOf(
                odd,
                Arbitraries.of(
                        "application/json",
                        "application/json;charset=gbk",
                        "application/json;charset=nothing",
                        "application/graphql-response+json;q=2, */*",
                        "*/json",
                        "zh-CN,en;q=0.1",
                        "x-x-x-x-x",
                        "Bearer olt_x",
                        "Bearer",
                        "Basic eDp4",
                        "0",
                        "-1",
                        "*"));
        return Arbitraries.maps(
                        Arbitraries.of(
                                "Content-Type",
                                "Accept",
                                "Accept-Language",
                                "Authorization",
                                "Origin",
                                "Cookie",
                                "If-None-Match",
                                "OrgLattice-Purpose",
                                "OrgLattice-Bookmark",
                                "traceparent",
                                "X-HTTP-Method-Override"),
                        value)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.some();
    }

    @Property
    void answersDocuments(@ForAll("documents") String document, @ForAll("values") Object a, @ForAll("values") Object b)
            throws Exception {
        Map<String, Object> variables = new HashMap<>();
        variables.put("a", a);
        variables.put("b", b);
        answers(json(Map.of("query", document, "variables", variables)).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Property
    void answersDamagedRequests(@ForAll("damages") List<Damage> damages) throws Exception {
        answers(Damage.all(damages, VALID.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    @Property
    void answersOddBodiesAndHeaders(
            @ForAll("bodies") Map<String, Object> body, @ForAll("headers") Map<String, String> headers)
            throws Exception {
        answers(json(body).getBytes(StandardCharsets.UTF_8), headers);
    }

    private static void answers(byte[] body, Map<String, String> headers) throws Exception {
        Map<String, String> sent = new HashMap<>(Map.of("Content-Type", "application/json"));
        sent.putAll(headers);
        MockHttpServletRequestBuilder request = post("/graphql").content(body);
        sent.forEach(request::header);
        MvcResult result = service.perform(request.servletPath("/graphql")).andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result = service.perform(asyncDispatch(result)).andReturn();
        }
        MockHttpServletResponse answer = result.getResponse();
        assertThat(answer.getStatus()).isLessThan(500);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .hasSizeLessThan(LONG)
                .doesNotContain("INTERNAL_ERROR", "\tat org.", "Exception:");
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
