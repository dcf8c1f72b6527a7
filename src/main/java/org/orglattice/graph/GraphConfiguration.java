package org.orglattice.graph;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Lets transactions and single reads share their bookmarks, so that a read sees what this instance has written.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    Neo4jBookmarkManager bookmarkManager() {
        return Neo4jBookmarkManager.create();
    }

    @Bean
    Neo4jTransactionManager transactionManager(
            Driver driver, DatabaseSelectionProvider databases, Neo4jBookmarkManager bookmarks) {
        return Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(databases)
                .withBookmarkManager(bookmarks)
                .build();
    }

    @Bean
    Neo4jClient neo4jClient(Driver driver, DatabaseSelectionProvider databases, Neo4jBookmarkManager bookmarks) {
        return Neo4jClient.with(driver)
                .withDatabaseSelectionProvider(databases)
                .withNeo4jBookmarkManager(bookmarks)
                .build();
    }
}
