package org.orglattice.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    /** Has all who use the driver use one that can be pointed at another database. */
    @Bean
    static BeanPostProcessor switchableDriver() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver && !(bean instanceof SwitchableDriver)
                        ? new SwitchableDriver(driver)
                        : bean;
            }
        };
    }

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

    @Bean
    Connection connection(
            Driver driver, Neo4jBookmarkManager bookmarks, Neo4jClient client, Neo4jTransactionManager transactions) {
        return new Connection(driver, bookmarks, client, transactions);
    }
}
