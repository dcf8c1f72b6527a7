package org.orglattice.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

@ServiceTest
class OperationsIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @Autowired
    Operations operations;

    @Autowired
    WebGraphQlHandler handler;

    @TestFactory
    List<DynamicTest> answersEachExample() {
        return operations.all().stream()
                .filter(operation -> operation.type().equals("query"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> graphQl.documentName(operation.name())
                                .execute()
                                .errors()
                                .verify()
                                .path("$.data")
                                .hasValue()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> answersEachQuestionOfThePage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("graphql/operations/page"))) {
            return files.map(OperationsIT::operation)
                    .filter(operation -> operation.type().equals("query"))
                    .map(operation -> DynamicTest.dynamicTest(
                            operation.name(),
                            () -> graphQl.document(operation.text())
                                    .operationName(operation.name())
                                    .execute()
                                    .errors()
                                    .verify()
                                    .path("$.data")
                                    .hasValue()))
                    .toList();
        }
    }

    private static Operation operation(Path file) {
        try {
            String name = file.getFileName().toString().replace(".graphql", "");
            return new Operation(name, "", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    List<DynamicTest> acceptsEachExampleOfASubscription() {
        return operations.all().stream()
                .filter(operation -> operation.type().equals("subscription"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> WebGraphQlTester.create(handler)
                                .document(operation.text())
                                .executeSubscription()
                                .toFlux()
                                .take(Duration.ZERO)
                                .blockLast()))
                .toList();
    }

    @Test
    void coversEachRootFieldThatCanBeAsked() {
        Set<String> asked = new TreeSet<>();
        for (Operation operation : operations.all()) {
            Matcher rootField = Pattern.compile("(?m)^  (\\w+)").matcher(operation.text());
            while (rootField.find()) {
                asked.add(operation.type() + "Type " + rootField.group(1));
            }
        }
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Stream.of("queryType", "mutationType", "subscriptionType")
                        .flatMap(root -> fields(root).stream().map(field -> root + " " + field))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> fields(String root) {
        return graphQl.document("{ __schema { " + root + " { fields { name } } } }")
                .execute()
                .path("__schema." + root + ".fields[*].name")
                .entityList(String.class)
                .get();
    }
}
