package org.orglattice.operation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads to GraphiQL, whose page and scripts the service has itself.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration implements WebMvcConfigurer {

    private static final String PAGE = "/graphiql/index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/graphiql", PAGE);
        pages.addRedirectViewController("/graphiql/", PAGE);
    }
}
