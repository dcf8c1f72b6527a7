package org.orglattice.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What one request may ask for.
 *
 * @param depth how deep its selection may be nested
 * @param complexity how many values it may select, lists counted by their size
 * @param pageSize how long one page may be
 * @param timeout how long it may take
 */
@ConfigurationProperties("orglattice.limits")
public record QueryLimits(
        @DefaultValue("20") int depth,
        @DefaultValue("50000") int complexity,
        @DefaultValue("200") int pageSize,
        @DefaultValue("10s") Duration timeout) {

    // above this the product of a page's length and what each of its rows selects could leave the range of a long
    private static final int MOST_COMPLEXITY = 1_000_000_000;

    /** Checks that the limits are ones. */
    public QueryLimits {
        Assert.isTrue(depth > 0, "orglattice.limits.depth must be positive");
        Assert.isTrue(
                complexity > 0 && complexity <= MOST_COMPLEXITY,
                "orglattice.limits.complexity must be from 1 to " + MOST_COMPLEXITY);
        Assert.isTrue(pageSize > 0, "orglattice.limits.page-size must be positive");
        Assert.isTrue(timeout.toMillis() > 0, "orglattice.limits.timeout must be positive");
    }
}
