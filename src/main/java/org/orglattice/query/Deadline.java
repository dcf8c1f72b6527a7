package org.orglattice.query;

import graphql.GraphQLContext;
import java.time.Duration;
import org.orglattice.text.Bilingual;

/**
 * The moment by which a request has to be answered.
 */
record Deadline(long nanos, Duration allowed) {

    static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
    }

    static Deadline of(GraphQLContext context) {
        return context.get(Deadline.class);
    }

    /**
     * How long is left.
     *
     * @return more than nothing
     * @throws RequestError where the moment has passed
     */
    Duration left() {
        Duration left = Duration.ofNanos(nanos - System.nanoTime());
        if (left.toMillis() < 1) {
            throw timedOut();
        }
        return left;
    }

    RequestError timedOut() {
        return new RequestError(
                ErrorCode.TIMED_OUT,
                Bilingual.of(
                        "查询超过了 %s 毫秒的时限：请缩小范围或减少所选内容。",
                        "The request took longer than the %s ms it may: narrow its scope or select less.",
                        allowed.toMillis()));
    }
}
