package org.orglattice.exports.content;

import org.orglattice.exports.Export;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The forms in which data sets are handed out.
 */
@Configuration(proxyBeanMethods = false)
class DataSetExports {

    @Bean
    Export archiveOfDataSet() {
        return DataSetExport.ARCHIVE;
    }

    @Bean
    Export workbookOfDataSet() {
        return DataSetExport.WORKBOOK;
    }
}
