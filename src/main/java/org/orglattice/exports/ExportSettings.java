package org.orglattice.exports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * What exports may take of the machine.
 *
 * @param concurrent how many are made at once
 * @param patience how long one waits for its turn
 * @param timeout how long the making of one may take
 * @param size how large a file may become
 * @param alone how long nobody may write while a file is made of what kept changing
 * @param underWay how many are made or sent at once, each of which takes room on the disk
 * @param sending how long one may be sent
 */
@ConfigurationProperties("orglattice.exports")
record ExportSettings(
        @DefaultValue("2") int concurrent,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("5m") Duration timeout,
        @DefaultValue("1GB") DataSize size,
        @DefaultValue("20s") Duration alone,
        @DefaultValue("16") int underWay,
        @DefaultValue("30m") Duration sending) {

    ExportSettings {
        Assert.isTrue(concurrent > 0, "orglattice.exports.concurrent must be positive");
        Assert.isTrue(!patience.isNegative(), "orglattice.exports.patience must not be negative");
        Assert.isTrue(timeout.toMillis() > 0, "orglattice.exports.timeout must be positive");
        Assert.isTrue(size.toBytes() > 0, "orglattice.exports.size must be positive");
        Assert.isTrue(!alone.isNegative(), "orglattice.exports.alone must not be negative");
        Assert.isTrue(underWay > 0, "orglattice.exports.under-way must be positive");
        Assert.isTrue(sending.toMillis() > 0, "orglattice.exports.sending must be positive");
    }
}
