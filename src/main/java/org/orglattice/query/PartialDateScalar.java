package org.orglattice.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.orglattice.time.PartialDate;

/**
 * {@code PartialDate}: a year, a month or a day.
 */
final class PartialDateScalar implements Coercing<PartialDate, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("PartialDate")
            .description("A date as exactly as a source knows it: YYYY, YYYY-MM or YYYY-MM-DD.")
            .coercing(new PartialDateScalar())
            .build();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof PartialDate date) {
            return date.text();
        }
        throw new CoercingSerializeException("not a partial date: " + value);
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return PartialDate.parse(input.toString())
                .orElseThrow(() -> new CoercingParseValueException(expectation(input.toString())));
    }

    @Override
    public PartialDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : String.valueOf(input);
        return PartialDate.parse(text).orElseThrow(() -> new CoercingParseLiteralException(expectation(text)));
    }

    private static String expectation(String text) {
        return "expected YYYY, YYYY-MM or YYYY-MM-DD, not \"" + text + "\"";
    }
}
