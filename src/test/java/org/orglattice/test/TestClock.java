package org.orglattice.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands on 1 July 2026 until a test puts it to another day.
 */
@TestComponent
@Primary
public class TestClock extends Clock {

    /** The day on which tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private volatile LocalDate day = TODAY;

    /**
     * Puts the clock to a day.
     *
     * @param today the day that it is to be
     */
    public void setToday(LocalDate today) {
        day = today;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
