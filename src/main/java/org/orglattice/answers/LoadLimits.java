package org.orglattice.answers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How much is answered at a time.
 *
 * @param concurrent how many requests
 * @param queue how many more may wait until one of those is over
 * @param patience for how long
 * @param body how large a request may be
 */
@ConfigurationProperties("orglattice.load")
record LoadLimits(
        @DefaultValue("32") int concurrent,
        @DefaultValue("100") int queue,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1MB") DataSize body) {

    LoadLimits {
        Assert.isTrue(concurrent > 0, "orglattice.load.concurrent must be positive");
        Assert.isTrue(queue >= 0, "orglattice.load.queue must not be negative");
        Assert.isTrue(!patience.isNegative(), "orglattice.load.patience must not be negative");
    }
}
