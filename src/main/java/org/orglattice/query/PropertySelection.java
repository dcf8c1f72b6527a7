package org.orglattice.query;

import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of objects, properties only.
 *
 * @param byType the properties by the type of the object
 */
record PropertySelection(Map<GraphQLObjectType, List<Property>> byType) {

    /** Stands for a value of which the engine has to say what is wrong with it. */
    static final Object UNREADABLE = new Object();

    /**
     * A property that is selected.
     *
     * @param key its name in the answer
     * @param type what the schema says of it
     * @param accessor reads it from an object
     * @param below what is selected of it, or {@code null} where it is a single value
     */
    record Property(
            String key,
            GraphQLOutputType type,
            PropertyAccessor accessor,
            @Nullable PropertySelection below) {}

    /**
     * Reads what is selected.
     *
     * @param type the type of the value
     * @param value an object, or a list of such
     * @param request the request
     * @return maps, lists and plain values, or {@link #UNREADABLE}
     */
    @Nullable
    Object read(GraphQLOutputType type, Object value, ExecutionContext request) {
        try {
            return readValue(type, value, this, request);
        } catch (RuntimeException e) {
            // the engine comes upon it as well
            return UNREADABLE;
        }
    }

    private static @Nullable Object readValue(
            GraphQLType type, @Nullable Object value, @Nullable PropertySelection selection, ExecutionContext request) {
        if (type instanceof GraphQLNonNull required) {
            return value == null ? UNREADABLE : readValue(required.getWrappedType(), value, selection, request);
        }
        if (value == null) {
            return null;
        }
        if (value instanceof CompletionStage || value instanceof DataFetcherResult) {
            return UNREADABLE;
        }
        if (type instanceof GraphQLList list) {
            return readList(list.getWrappedType(), value, selection, request);
        }
        return selection == null ? single(type, value, request) : selection.readObject(type, value, request);
    }

    private static Object readList(
            GraphQLType type, Object value, @Nullable PropertySelection selection, ExecutionContext request) {
        if (!(value instanceof List<?> items)) {
            return UNREADABLE;
        }
        List<@Nullable Object> read = new ArrayList<>(items.size());
        for (Object item : items) {
            Object one = readValue(type, item, selection, request);
            if (one == UNREADABLE) {
                return UNREADABLE;
            }
            read.add(one);
        }
        return read;
    }

    private Object readObject(GraphQLType type, Object object, ExecutionContext request) {
        List<Property> properties = byType.get(typeOf(type, object, request));
        if (properties == null) {
            return UNREADABLE;
        }
        Map<String, @Nullable Object> read = new LinkedHashMap<>(properties.size() * 2);
        for (Property property : properties) {
            Object held = property.accessor().read(object);
            Object value = readValue(property.type(), held, property.below(), request);
            if (value == UNREADABLE) {
                return UNREADABLE;
            }
            read.put(property.key(), value);
        }
        return read;
    }

    private static @Nullable GraphQLObjectType typeOf(GraphQLType type, Object object, ExecutionContext request) {
        if (type instanceof GraphQLObjectType known) {
            return known;
        }
        return object instanceof NodeObject node ? request.getGraphQLSchema().getObjectType(node.typeName()) : null;
    }

    private static @Nullable Object single(GraphQLType type, Object value, ExecutionContext request) {
        try {
            return type instanceof GraphQLEnumType names
                    ? names.serialize(value, request.getGraphQLContext(), request.getLocale())
                    : ((GraphQLScalarType) type)
                            .getCoercing()
                            .serialize(value, request.getGraphQLContext(), request.getLocale());
        } catch (CoercingSerializeException e) {
            return UNREADABLE;
        }
    }
}
