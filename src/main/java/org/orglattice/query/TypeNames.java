package org.orglattice.query;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;

/**
 * Finds the GraphQL type of an object behind an interface: it says itself.
 */
final class TypeNames implements TypeResolver {

    @Override
    public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
        NodeObject object = environment.getObject();
        return environment.getSchema().getObjectType(object.typeName());
    }
}
