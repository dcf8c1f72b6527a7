package org.orglattice.answers;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Closes the connection behind an answer where the rest of a request is not worth waiting for: else Tomcat reads all that is
 * still to come, however slowly it does. Whoever may upload files is waited for, and so hears why one is refused.
 */
@Component
class UnreadRest implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String LEFT = UnreadRest.class.getName();
    private static final String UPLOADS = "/imports";

    /** Has the rest of a request left where it is. */
    static void leave(ServletRequest request) {
        request.setAttribute(LEFT, true);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Leaving());
    }

    /** Tells Tomcat of it. */
    private static final class Leaving extends ValveBase {

        private Leaving() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            boolean isUnread = !request.isAsync() && !request.isFinished();
            if (request.getAttribute(LEFT) != null || isUnread && !isUpload(request, response)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }

        private static boolean isUpload(Request request, Response response) {
            boolean isLetIn = response.getStatus() != HttpServletResponse.SC_UNAUTHORIZED
                    && response.getStatus() != HttpServletResponse.SC_FORBIDDEN;
            return isLetIn && request.getRequestURI().startsWith(UPLOADS);
        }
    }
}
