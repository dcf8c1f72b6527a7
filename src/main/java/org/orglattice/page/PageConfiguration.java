package org.orglattice.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the page at every address that it has views for, and the operations by which it asks.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        Pages.VIEWS.forEach(path -> views.addViewController(path).setViewName("forward:/index.html"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler(Pages.OPERATIONS + "**")
                .addResourceLocations("classpath:" + Pages.OPERATIONS)
                .setCacheControl(CacheControl.noCache());
    }
}
