package org.orglattice.operation;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at start where to look and what to try.
 */
@Component
@ConditionalOnProperty(name = "orglattice.notices", matchIfMissing = true)
class StartNotice {

    private static final int TO_TRY = 3;

    private final Operations operations;

    StartNotice(Operations operations) {
        this.operations = operations;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = ready.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
            String base = "http://" + address + ":" + web.getWebServer().getPort();
            System.out.println(text(base));
        }
    }

    private String text(String base) {
        String queries =
                operations.all().stream().limit(TO_TRY).map(Operation::text).collect(Collectors.joining("\n"));
        return """

                OrgLattice 组织经纬
                  网页 Page  %1$s/
                  GraphiQL   %1$s/graphiql    (示例在各标签页中 / with examples as tabs)
                  GraphQL    %1$s/graphql
                  Schema     %1$s/graphql/schema

                试试这三个查询 / three queries to try:

                %2$s
                """.formatted(base, queries.indent(2));
    }
}
