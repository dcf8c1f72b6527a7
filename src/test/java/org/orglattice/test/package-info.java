/**
 * What integration tests share: the service on an embedded Neo4j, on a day that they choose.
 */
@org.jspecify.annotations.NullMarked
package org.orglattice.test;
