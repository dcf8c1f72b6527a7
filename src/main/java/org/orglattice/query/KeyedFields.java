package org.orglattice.query;

import java.util.Set;
import java.util.function.Function;

/**
 * What is asked about an entity by its id, whatever else there is to it: it can be asked together with the entity itself.
 * Each feature tells of its own.
 *
 * @param root the field of {@code Query} that finds the entity by its argument {@code id}
 * @param type the GraphQL type of what it finds
 * @param fields the fields of that type, whose methods look at nothing of the entity but its id, and do nothing but ask
 * @param known makes an entity of which nothing but the id is known
 */
public record KeyedFields(String root, String type, Set<String> fields, Function<String, NodeObject> known) {}
