package org.orglattice.query;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Gives each type the fields of the interfaces that it implements, and the interfaces that these implement, so that the
 * schema's files state each of them once. The completed schema is served at {@code /graphql/schema}.
 */
@SuppressWarnings("rawtypes") // as graphql-java declares lists of types
final class InheritedFields implements TypeDefinitionConfigurer {

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        for (InterfaceTypeDefinition type : registry.getTypes(InterfaceTypeDefinition.class)) {
            Inheritance all = Inheritance.of(type.getImplements(), type.getFieldDefinitions(), registry);
            registry.remove(type);
            registry.add(type.transform(builder -> builder.implementz(all.interfaceTypes())
                    .definitions(all.fieldsBeside(extensions(type, registry)))));
        }
        for (ObjectTypeDefinition type : registry.getTypes(ObjectTypeDefinition.class)) {
            Inheritance all = Inheritance.of(type.getImplements(), type.getFieldDefinitions(), registry);
            registry.remove(type);
            registry.add(type.transform(builder ->
                    builder.implementz(all.interfaceTypes()).fieldDefinitions(List.copyOf(all.fields.values()))));
        }
    }

    private static List<InterfaceTypeExtensionDefinition> extensions(
            InterfaceTypeDefinition type, TypeDefinitionRegistry registry) {
        return registry.interfaceTypeExtensions().getOrDefault(type.getName(), List.of());
    }

    /** What a type has of its own and by the interfaces that it implements. */
    private static final class Inheritance {

        private final Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        private final Set<String> interfaces = new LinkedHashSet<>();

        private static Inheritance of(
                List<Type> implemented, List<FieldDefinition> own, TypeDefinitionRegistry registry) {
            Inheritance all = new Inheritance();
            implemented.forEach(type -> all.inherit(((TypeName) type).getName(), registry));
            all.add(own);
            return all;
        }

        private void inherit(String name, TypeDefinitionRegistry registry) {
            InterfaceTypeDefinition parent =
                    Objects.requireNonNull(registry.getTypeOrNull(name, InterfaceTypeDefinition.class), name);
            interfaces.add(name);
            parent.getImplements().forEach(type -> inherit(((TypeName) type).getName(), registry));
            add(parent.getFieldDefinitions());
            extensions(parent, registry).forEach(extension -> add(extension.getFieldDefinitions()));
        }

        private void add(Collection<FieldDefinition> more) {
            more.forEach(field -> fields.put(field.getName(), field));
        }

        private List<Type> interfaceTypes() {
            return interfaces.stream().<Type>map(TypeName::new).toList();
        }

        private List<FieldDefinition> fieldsBeside(List<InterfaceTypeExtensionDefinition> extensions) {
            Map<String, FieldDefinition> beside = new LinkedHashMap<>(fields);
            extensions.forEach(
                    extension -> extension.getFieldDefinitions().forEach(field -> beside.remove(field.getName())));
            return List.copyOf(beside.values());
        }
    }
}
