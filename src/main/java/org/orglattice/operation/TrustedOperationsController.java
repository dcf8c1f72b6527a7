package org.orglattice.operation;

import graphql.GraphQLError;
import graphql.parser.InvalidSyntaxException;
import graphql.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Registers operations, lists and removes them: for administrators.
 */
@RestController
@RequestMapping("/operations/trusted")
class TrustedOperationsController {

    private static final int LONGEST_DOCUMENT = 100_000;

    /**
     * What is to be registered, as a client would ask it.
     *
     * @param query the document
     */
    record Registration(@Nullable String query) {}

    private final Registrations registrations;
    private final GraphQlSource source;

    TrustedOperationsController(Registrations registrations, GraphQlSource source) {
        this.registrations = registrations;
        this.source = source;
    }

    @GetMapping
    List<RegisteredOperation> list() {
        return registrations.all();
    }

    @PostMapping
    ResponseEntity<RegisteredOperation> register(@RequestBody Registration registration, Viewer viewer) {
        String document = registration.query() == null ? "" : registration.query();
        RegisteredOperation registered = registrations.register(checked(document), document, viewer);
        return ResponseEntity.created(URI.create("/operations/trusted/" + registered.hash()))
                .body(registered);
    }

    @DeleteMapping("/{hash}")
    ResponseEntity<Void> remove(@PathVariable String hash) {
        registrations.remove(hash).orElseThrow(() -> RequestError.notFound("登记的操作", "registered operation", hash));
        return ResponseEntity.noContent().build();
    }

    private NormalForm checked(String document) {
        if (document.length() > LONGEST_DOCUMENT) {
            throw RequestError.badInput(
                    "query 最长 %s 个字符。", "The query may have %s characters at most.", LONGEST_DOCUMENT);
        }
        try {
            NormalForm form = NormalForm.of(document);
            requireThatItFits(form);
            return form;
        } catch (InvalidSyntaxException e) {
            throw new RequestError(
                    ErrorCode.GRAPHQL_PARSE_FAILED,
                    Bilingual.of("查询语句有语法错误：%s", "The document is not GraphQL: %s", e.getMessage()));
        }
    }

    private void requireThatItFits(NormalForm form) {
        String faults = new Validator()
                .validateDocument(source.schema(), form.document(), Locale.ENGLISH).stream()
                        .map(GraphQLError::getMessage)
                        .collect(Collectors.joining("; "));
        if (!faults.isEmpty()) {
            throw new RequestError(
                    ErrorCode.GRAPHQL_VALIDATION_FAILED,
                    Bilingual.of("请求不符合接口定义：%s", "The request does not fit the schema: %s", faults));
        }
        if (form.names().isEmpty()) {
            throw RequestError.badInput("操作须有名称。", "An operation needs a name.");
        }
    }
}
