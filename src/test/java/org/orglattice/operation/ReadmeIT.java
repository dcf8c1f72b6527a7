package org.orglattice.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ReadmeIT {

    private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```\\s+```json\n(.*?)```", Pattern.DOTALL);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Operations operations;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void givesTheAnswersThatTheServiceGives(String file) throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of(file)));
        int count = 0;
        while (examples.find()) {
            Object answer = graphQl.document(examples.group(1))
                    .execute()
                    .path("$")
                    .entity(Object.class)
                    .get();
            JsonAssert.comparator(JsonCompareMode.STRICT)
                    .assertIsMatch(
                            "{\"data\": " + examples.group(2) + "}",
                            JsonMapper.shared().writeValueAsString(answer));
            count++;
        }

        assertThat(count).isPositive();
    }

    @Test
    void listsEachExampleOperation() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(operations.all())
                .extracting(Operation::name)
                .allSatisfy(name -> assertThat(readme).contains(name));
    }

    @Test
    void runsTheTestCommandInContinuousIntegration() throws IOException {
        String command = "mvn verify";

        assertThat(Files.readString(Path.of("README.md"))).contains(command);
        assertThat(Files.readString(Path.of(".ci/run")).replace(" -B", "")).contains(command);
    }
}
