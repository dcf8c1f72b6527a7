package org.orglattice.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of imports is taken and kept.
 *
 * @param maxSize how large what is sent for one import may be, all its files together
 * @param quota how large the files of all imports may be that are kept
 * @param queue how many may wait for their turn
 * @param keep how long an import is told of after its end
 * @param keepFiles how long the files of an import are kept after its end
 * @param keepAtMost how many are told of
 * @param followers how many clients may follow imports at a time
 */
@ConfigurationProperties("orglattice.imports")
record ImportSettings(
        @DefaultValue("512MB") DataSize maxSize,
        @DefaultValue("4GB") DataSize quota,
        @DefaultValue("20") int queue,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("1d") Duration keepFiles,
        @DefaultValue("200") int keepAtMost,
        @DefaultValue("200") int followers) {}
