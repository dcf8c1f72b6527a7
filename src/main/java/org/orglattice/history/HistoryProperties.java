package org.orglattice.history;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How changes are followed.
 *
 * @param poll how often to look whether another instance has changed something
 * @param subscriptions how many subscriptions this instance serves at once
 */
@ConfigurationProperties("orglattice.history")
record HistoryProperties(
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("200") int subscriptions) {

    HistoryProperties {
        Assert.isTrue(poll.toMillis() > 0, "orglattice.history.poll must be positive");
        Assert.isTrue(subscriptions > 0, "orglattice.history.subscriptions must be positive");
    }
}
