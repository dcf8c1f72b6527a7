package org.orglattice.operation;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A document without what makes no difference: white space, commas, comments, and how strings are quoted. Two documents of
 * the same normal form ask the same.
 *
 * @param document what was parsed
 * @param hash the SHA-256 of the document as it is printed, in hexadecimal digits
 * @param names the names of its operations
 */
record NormalForm(Document document, String hash, List<String> names) {

    /**
     * Brings a document into its normal form.
     *
     * @param document the document as a client sends it
     * @return the form
     * @throws InvalidSyntaxException where it is no GraphQL
     */
    static NormalForm of(String document) {
        Document parsed = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(document)
                        .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                        .build());
        List<String> names = parsed.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operation.getName() != null)
                .map(OperationDefinition::getName)
                .toList();
        return new NormalForm(parsed, sha256(AstPrinter.printAstCompact(parsed)), names);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
