package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.TypeDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;

@ServiceTest
class SchemaIT {

    /** What the contract promises of audits, which the schema does not have in the same form. */
    private static final Predicate<String> LATER = Set.of(
            "Verdict",
            "AuditOutcome",
            "Rule",
            "AuditReport",
            "AuditFinding",
            "Mechanism.rules",
            "Query.rules",
            "Query.audit")::contains;

    @Autowired
    SchemaInspection inspection;

    @Autowired
    GraphQlSource source;

    @Test
    void isAnsweredByTheCodeFieldByField() {
        assertThat(source.schema().getQueryType().getFields()).isNotEmpty();
        assertThat(inspection.differences()).isEmpty();
    }

    @Test
    void describesAllThatItHas() {
        Map<String, GraphQLNamedSchemaElement> elements = new TreeMap<>();
        source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> addType(type, elements));
        for (GraphQLDirective directive : source.schema().getDirectives()) {
            elements.put("@" + directive.getName(), directive);
            addArguments("@" + directive.getName(), directive.getArguments(), elements);
        }

        assertThat(elements).containsKeys("Query.organizations(first)", "OrganizationKind.GRID", "@listSize");
        assertThat(elements)
                .allSatisfy((name, element) ->
                        assertThat(element.getDescription()).as(name).isNotBlank());
    }

    private static void addType(GraphQLNamedType type, Map<String, GraphQLNamedSchemaElement> elements) {
        String name = type.getName();
        elements.put(name, type);
        if (type instanceof GraphQLFieldsContainer container) {
            container.getFieldDefinitions().forEach(field -> {
                elements.put(name + "." + field.getName(), field);
                addArguments(name + "." + field.getName(), field.getArguments(), elements);
            });
        }
        if (type instanceof GraphQLEnumType choices) {
            choices.getValues().forEach(value -> elements.put(name + "." + value.getName(), value));
        }
        if (type instanceof GraphQLInputObjectType input) {
            input.getFields().forEach(field -> elements.put(name + "." + field.getName(), field));
        }
    }

    private static void addArguments(
            String owner, List<GraphQLArgument> arguments, Map<String, GraphQLNamedSchemaElement> elements) {
        arguments.forEach(argument -> elements.put(owner + "(" + argument.getName() + ")", argument));
    }

    @Test
    void keepsTheContractThatClientsRelyOn() throws IOException {
        TypeDefinitionRegistry contract =
                new SchemaParser().parse(new ClassPathResource("contract/schema.graphqls").getInputStream());
        SchemaPrinter printer = new SchemaPrinter(
                SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeDirectives(false));
        TypeDefinitionRegistry own = new SchemaParser().parse(printer.print(source.schema()));

        assertThat(statements(contract)).hasSizeGreaterThan(200);
        assertThat(statements(own)).containsAll(statements(contract));
    }

    @Test
    void showsOrganizationsAsTheTypesOfTheContract() {
        assertThat(source.schema().getImplementations(source.schema().getTypeAs("Organization")))
                .extracting(GraphQLNamedType::getName)
                .containsExactlyInAnyOrder(
                        "SubDistrict",
                        "Community",
                        "Grid",
                        "Compound",
                        "PartyOrganization",
                        "PropertyCompany",
                        "OwnersCommittee",
                        "AdministrativeArea",
                        "Institution");
    }

    /** Each thing that a schema states, one line for each, such as {@code Query.roles: [Role!]!}. */
    private static Set<String> statements(TypeDefinitionRegistry schema) {
        Set<String> statements = new TreeSet<>();
        schema.types().values().stream()
                .filter(type -> !LATER.test(type.getName()))
                .forEach(type -> addStatements(type, statements));
        schema.scalars().keySet().forEach(name -> statements.add("scalar " + name));
        return statements;
    }

    private static void addStatements(TypeDefinition<?> type, Set<String> statements) {
        String name = type.getName();
        statements.add(type.getClass().getSimpleName() + " " + name);
        if (type instanceof ImplementingTypeDefinition<?> implementing) {
            implementing
                    .getImplements()
                    .forEach(parent -> statements.add(name + " implements " + AstPrinter.printAstCompact(parent)));
            implementing.getFieldDefinitions().stream()
                    .filter(field -> !LATER.test(name + "." + field.getName()))
                    .forEach(field -> addField(name + "." + field.getName(), field, statements));
        }
        if (type instanceof EnumTypeDefinition choices) {
            choices.getEnumValueDefinitions().stream()
                    .map(NamedNode::getName)
                    .forEach(value -> statements.add(name + "." + value));
        }
        if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions().forEach(field -> statements.add(name + "." + input(field)));
        }
    }

    private static void addField(String name, FieldDefinition field, Set<String> statements) {
        statements.add(name + ": " + AstPrinter.printAstCompact(field.getType()));
        field.getInputValueDefinitions().forEach(argument -> statements.add(name + "(" + input(argument) + ")"));
    }

    private static String input(InputValueDefinition input) {
        String type = AstPrinter.printAstCompact(input.getType());
        return input.getName() + ": " + type
                + (input.getDefaultValue() == null ? "" : " = " + AstPrinter.printAstCompact(input.getDefaultValue()));
    }
}
