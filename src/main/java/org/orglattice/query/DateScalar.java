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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.orglattice.time.PartialDate;

/**
 * {@code Date}: a day of the calendar, with four digits for the year. What is no day, such as 30 February, is not taken
 * for the nearest one.
 */
final class DateScalar implements Coercing<LocalDate, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A day of the calendar: YYYY-MM-DD.")
            .coercing(new DateScalar())
            .build();

    private static final int LENGTH = "YYYY-MM-DD".length();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("not a day: " + value);
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return day(input.toString()).orElseThrow(() -> new CoercingParseValueException(expectation(input.toString())));
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : String.valueOf(input);
        return day(text).orElseThrow(() -> new CoercingParseLiteralException(expectation(text)));
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.parse(text)
                .filter(date -> date.text().length() == LENGTH)
                .map(PartialDate::firstDay);
    }

    private static String expectation(String text) {
        return "expected a day of the calendar as YYYY-MM-DD, not \"" + text + "\"";
    }
}
