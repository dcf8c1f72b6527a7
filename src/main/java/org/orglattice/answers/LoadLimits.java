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
 * @param senders of how many at a time more is awaited than came with the head
 * @param sending for how long
 * @param connections how many WebSockets may be open
 * @param subscriptions how many subscriptions one of them may have
 */
@ConfigurationProperties("orglattice.load")
record LoadLimits(
        @DefaultValue("32") int concurrent,
        @DefaultValue("100") int queue,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("64") int senders,
        @DefaultValue("10s") Duration sending,
        @DefaultValue("100") int connections,
        @DefaultValue("20") int subscriptions) {

    LoadLimits {
        Assert.isTrue(concurrent > 0, "orglattice.load.concurrent must be positive");
        Assert.isTrue(queue >= 0, "orglattice.load.queue must not be negative");
        Assert.isTrue(!patience.isNegative(), "orglattice.load.patience must not be negative");
        Assert.isTrue(senders > 0, "orglattice.load.senders must be positive");
        Assert.isTrue(sending.toMillis() > 0, "orglattice.load.sending must be positive");
        Assert.isTrue(connections > 0, "orglattice.load.connections must be positive");
        Assert.isTrue(subscriptions > 0, "orglattice.load.subscriptions must be positive");
    }
}
