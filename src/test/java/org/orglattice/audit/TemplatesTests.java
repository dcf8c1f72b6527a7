package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTests {

    private static final Path FOLDER = Path.of("cypher/audit");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *// -- (.+?)$(.+?)^ *// --$");
    private static final Pattern REASON = Pattern.compile("(?:THEN|ELSE) '([A-Z_]+)'");

    private final Templates templates = new Templates(List.of("classpath*:cypher/audit/*.cypher"));

    @Test
    void areTheTwelveOfTheDesign() {
        assertThat(templates.names())
                .containsExactlyInAnyOrder(
                        "TWO_WAY_ENTRY",
                        "SHARED_HOLDER",
                        "EX_OFFICIO",
                        "FORBIDDEN_OVERLAP",
                        "ESTABLISHED",
                        "POST_FILLED",
                        "SIZE_RANGE",
                        "TERM_DUE",
                        "UNATTACHED",
                        "CONCURRENT_LIMIT",
                        "POSSIBLE_DUPLICATE",
                        "FIGURE_RECONCILED");
    }

    @Test
    void askAQuestionEach() {
        assertThat(templates.all()).extracting(Template::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void haveAMessageForEachReasonThatTheirStatementsGive() {
        assertThat(templates.all()).allSatisfy(template -> {
            String statement = template.counts().text();
            String reasons = statement.substring(0, statement.lastIndexOf("AS reason"));
            List<String> given = REASON.matcher(reasons.substring(reasons.lastIndexOf("CASE")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(template.messages().keySet()).containsExactlyInAnyOrderElementsOf(given);
        });
    }

    /** What several templates have in common stands in each, so that each runs as it stands; it has to stay the same. */
    @Test
    void shareTheirCommonBlocksWordForWord() throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (MatchResult found :
                        BLOCK.matcher(Files.readString(file)).results().toList()) {
                    String text = found.group(2).replaceAll("(?m)^ +", "");
                    assertThat(blocks.computeIfAbsent(found.group(1), added -> text))
                            .as(file + ": " + found.group(1))
                            .isEqualTo(text);
                }
            }
        }
        assertThat(blocks).hasSizeGreaterThan(3);
    }

    @Test
    void areFoundWhereTheServiceIsToldToLook(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("NAMED.cypher"), """
                // Does each organization have a short name?
                // ---
                // title: {zh: 简称, en: Short name}
                // parameters:
                //   kind: {type: kinds, required: true}
                // messages:
                //   NAMED: {zh: "{subject}有简称", en: "{subject} has one"}
                UNWIND $keys AS key
                CALL (key) {
                  RETURN 1 AS subject
                }
                RETURN key, subject
                """);

        Template template = new Templates(List.of("file:" + folder + "/*.cypher"))
                .find("NAMED")
                .orElseThrow();

        assertThat(template.question()).isEqualTo("Does each organization have a short name?");
        assertThat(template.parameters()).containsExactly(new Parameter("kind", ParameterType.KINDS, true, null));
        assertThat(template.counts().text()).contains("CALL (key) {\n  RETURN 1 AS subject\n  }");
        assertThat(template.findings().text()).contains("CALL (key) {\n  RETURN 1 AS subject\n  }");
    }

    @Test
    void refuseAFileThatIsNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("BROKEN.cypher"), "MATCH (n) RETURN n");

        assertThatThrownBy(() -> new Templates(List.of("file:" + folder + "/*.cypher")))
                .hasMessageContaining("cypher/audit/BROKEN.cypher is no template");
    }
}
