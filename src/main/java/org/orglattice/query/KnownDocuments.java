package org.orglattice.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.validation.rules.SubscriptionUniqueRootField;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps the documents that were found valid: clients send the same few again and again, and to parse and validate one takes
 * longer than to answer a small one. What is wrong with a document is told in the reader's language, and so is not kept.
 */
final class KnownDocuments implements PreparsedDocumentProvider {

    // what is made of a document takes about a hundred times its text
    private static final int MOST_CHARACTERS = 250_000;

    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = known.getIfPresent(input.getQuery());
        if (document == null) {
            document = parsed(input, parse);
            if (!document.hasErrors()) {
                known.put(input.getQuery(), document);
            }
        }
        return CompletableFuture.completedFuture(document);
    }

    // the rule about a subscription's one field fails on a fragment that is not there, of which another rule tells
    private static PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        try {
            return parse.apply(input);
        } catch (RuntimeException failed) {
            Predicate<Class<?>> others = rule -> rule != SubscriptionUniqueRootField.class;
            input.getGraphQLContext().put(ParseAndValidate.INTERNAL_VALIDATION_PREDICATE_HINT, others);
            PreparsedDocumentEntry document = parse.apply(input);
            if (document.hasErrors()) {
                return document;
            }
            throw failed;
        }
    }
}
