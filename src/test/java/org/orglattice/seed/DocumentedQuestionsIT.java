package org.orglattice.seed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.json.JsonAssert;
import org.springframework.test.json.JsonCompareMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks what a reader of the five documents would ask. A question names the document and the line that answers it; where
 * it names no line, no line does, and the answer is an empty one.
 */
@ServiceTest
class DocumentedQuestionsIT {

    private static final Path QUESTIONS = Path.of("src/test/resources/documented-questions.csv");
    private static final Path SOURCES = Path.of("seeds/documented/sources.csv");

    @Autowired
    HttpGraphQlTester graphQl;

    @TestFactory
    Stream<DynamicTest> answersEachQuestion() throws IOException {
        return questions().stream().map(question -> DynamicTest.dynamicTest(question.title(), () -> ask(question)));
    }

    @Test
    void asksEachDocumentForWhatItStatesAndForWhatItLeavesOpen() throws IOException {
        List<Question> questions = questions();

        assertThat(rows(SOURCES))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(questions)
                        .filteredOn(Question::document, source.getField("id"))
                        .anyMatch(Question::isAnswered)
                        .anyMatch(question -> !question.isAnswered()));
        assertThat(questions).hasSizeGreaterThan(100);
    }

    @Test
    void asksNothingTwice() throws IOException {
        assertThat(questions()).extracting(Question::text).doesNotHaveDuplicates();
    }

    private void ask(Question question) {
        Object answer = graphQl.document(question.query())
                .execute()
                .errors()
                .verify()
                .path("$.data")
                .entity(Object.class)
                .get();

        JsonAssert.comparator(JsonCompareMode.STRICT)
                .assertIsMatch(question.answer(), JsonMapper.shared().writeValueAsString(answer));
    }

    private static List<Question> questions() throws IOException {
        return rows(QUESTIONS).stream().map(Question::of).toList();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private record Question(String document, String line, String text, String query, String answer) {

        static Question of(NamedCsvRecord row) {
            return new Question(
                    row.getField("document"),
                    row.getField("line"),
                    row.getField("question"),
                    row.getField("query"),
                    row.getField("answer"));
        }

        /** Whether the document answers it. */
        boolean isAnswered() {
            return !line.isEmpty();
        }

        String title() {
            return document + (isAnswered() ? "#L" + line + " " : " ") + text;
        }
    }
}
