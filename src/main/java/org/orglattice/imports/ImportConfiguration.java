package org.orglattice.imports;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets files be sent: onto the disk of the data folder, never into memory, and as much as the settings allow.
 */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    MultipartConfigElement multipart(ImportFolder folder, ImportSettings settings) {
        long most = settings.maxSize().toBytes();
        return new MultipartConfigElement(folder.incoming().toString(), most, most, 0);
    }
}
