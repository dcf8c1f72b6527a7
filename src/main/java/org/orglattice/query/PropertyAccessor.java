package org.orglattice.query;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Reads one property of objects: a component where they are records, else in the way of the engine.
 */
final class PropertyAccessor {

    private record Component(Class<?> owner, @Nullable MethodHandle handle) {}

    private final GraphQLFieldDefinition field;
    private final LightDataFetcher<?> fetcher;

    // the objects of a field are mostly of one class
    private volatile @Nullable Component last;

    PropertyAccessor(GraphQLFieldDefinition field, LightDataFetcher<?> fetcher) {
        this.field = field;
        this.fetcher = fetcher;
    }

    /**
     * Reads the property.
     *
     * @param object an object
     * @return what it holds
     * @throws IllegalStateException where it cannot be read
     */
    @Nullable
    Object read(Object object) {
        Component component = last;
        if (component == null || component.owner() != object.getClass()) {
            component = component(object.getClass());
            last = component;
        }
        try {
            return component.handle() == null
                    ? fetcher.get(field, object, () -> {
                        throw new IllegalStateException("A property takes no environment");
                    })
                    : (Object) component.handle().invokeExact(object);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Component component(Class<?> owner) {
        if (owner.isRecord()) {
            for (RecordComponent each : owner.getRecordComponents()) {
                if (each.getName().equals(field.getName())) {
                    return new Component(owner, handle(each.getAccessor()));
                }
            }
        }
        return new Component(owner, null);
    }

    private static MethodHandle handle(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
