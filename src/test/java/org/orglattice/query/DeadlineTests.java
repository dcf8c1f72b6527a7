package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final Duration ALLOWED = Duration.ofMillis(1500);

    @Test
    void leavesNoMoreThanWasAllowed() {
        assertThat(Deadline.in(ALLOWED).left()).isPositive().isLessThanOrEqualTo(ALLOWED);
    }

    @Test
    void saysHowLongTheRequestMightHaveTakenOnceItHasPassed() {
        var passed = new Deadline(System.nanoTime() - 1, ALLOWED);

        assertThatExceptionOfType(RequestError.class).isThrownBy(passed::left).satisfies(error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.TIMED_OUT);
            assertThat(error.sentence().zh()).contains("1500 毫秒");
            assertThat(error.sentence().en()).contains("1500 ms");
        });
    }

    @Test
    void leavesNothingWhereTheDatabaseCouldNotBeToldOfIt() {
        var almost = new Deadline(System.nanoTime() + 900_000, ALLOWED);

        assertThatExceptionOfType(RequestError.class).isThrownBy(almost::left);
    }

    @Test
    void travelsWithTheRequest() {
        Deadline deadline = Deadline.in(ALLOWED);

        assertThat(Deadline.of(GraphQLContext.of(context -> context.of(Deadline.class, deadline))))
                .isSameAs(deadline);
    }
}
