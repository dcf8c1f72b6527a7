package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDocumentsTests {

    private static final PreparsedDocumentEntry VALID =
            new PreparsedDocumentEntry(Document.newDocument().build());
    private static final PreparsedDocumentEntry FAULTY = new PreparsedDocumentEntry(ValidationError.newValidationError()
            .validationErrorType(ValidationErrorType.FieldUndefined)
            .sourceLocation(SourceLocation.EMPTY)
            .description("没有这个字段")
            .build());

    private final KnownDocuments documents = new KnownDocuments();
    private final List<String> parsed = new ArrayList<>();

    @Test
    void parsesAValidDocumentOnce() {
        assertThat(document("{ roles { code } }", VALID)).isSameAs(VALID);
        assertThat(document("{ roles { code } }", FAULTY)).isSameAs(VALID);

        assertThat(parsed).hasSize(1);
    }

    @Test
    void tellsOneDocumentFromAnother() {
        document("{ roles { code } }", VALID);
        document("{ roles { nameZh } }", VALID);

        assertThat(parsed).containsExactly("{ roles { code } }", "{ roles { nameZh } }");
    }

    @Test
    void saysAnewWhatIsWrongWithADocument() {
        document("{ rolls }", FAULTY);
        assertThat(document("{ rolls }", FAULTY).getErrors()).isNotEmpty();

        assertThat(parsed).hasSize(2);
    }

    private PreparsedDocumentEntry document(String text, PreparsedDocumentEntry result) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text).build();
        return documents
                .getDocumentAsync(input, asked -> {
                    parsed.add(asked.getQuery());
                    return result;
                })
                .join();
    }
}
