package org.orglattice.audit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which coverages are metrics.
 *
 * @param within the ids of the organizations within which audits are counted; none count each rule where it applies
 * @param every how often at most they are counted; zero never
 */
@ConfigurationProperties("orglattice.metrics.coverage")
record CoverageSettings(
        @DefaultValue List<String> within,
        @DefaultValue("5m") Duration every) {}
