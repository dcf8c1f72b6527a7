package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.time.PartialDate;

class PartialDateScalarTests {

    private final Coercing<?, ?> scalar = PartialDateScalar.TYPE.getCoercing();
    private final GraphQLContext context = GraphQLContext.getDefault();

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-11", "2021-11-30"})
    void givesAndTakesDatesAsTheyWereStated(String text) {
        PartialDate date = PartialDate.parse(text).orElseThrow();

        assertThat(scalar.serialize(date, context, Locale.ENGLISH)).isEqualTo(text);
        assertThat(scalar.parseValue(text, context, Locale.ENGLISH)).isEqualTo(date);
        assertThat(literal(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-13", "2021-02-30", "21", "yesterday", ""})
    void saysWhichFormsThereAre(String text) {
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> scalar.parseValue(text, context, Locale.ENGLISH))
                .withMessage("expected YYYY, YYYY-MM or YYYY-MM-DD, not \"" + text + "\"");
        assertThatExceptionOfType(CoercingParseLiteralException.class)
                .isThrownBy(() -> literal(text))
                .withMessage("expected YYYY, YYYY-MM or YYYY-MM-DD, not \"" + text + "\"");
    }

    @Test
    void givesNothingButPartialDates() {
        assertThatExceptionOfType(CoercingSerializeException.class)
                .isThrownBy(() -> scalar.serialize(LocalDate.EPOCH, context, Locale.ENGLISH))
                .withMessageContaining("1970-01-01");
    }

    private Object literal(String text) {
        return scalar.parseLiteral(new StringValue(text), CoercedVariables.emptyVariables(), context, Locale.ENGLISH);
    }
}
