package org.orglattice.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets files be sent: onto the disk of the data folder, never into memory, and as much as the settings allow; and tells how
 * many imports wait.
 */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    MeterBinder waitingImports(Imports imports) {
        return meters -> Gauge.builder(ImportMetrics.WAITING, imports::waiting)
                .description("How many imports wait for their turn")
                .register(meters);
    }

    @Bean
    MultipartConfigElement multipart(ImportFolder folder, ImportSettings settings) {
        long most = settings.maxSize().toBytes();
        return new MultipartConfigElement(folder.incoming().toString(), most, most, 0);
    }
}
