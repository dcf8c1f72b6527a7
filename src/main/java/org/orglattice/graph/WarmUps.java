package org.orglattice.graph;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan what will be asked, one thing after the other, without keeping anybody waiting.
 */
@Component
@ConditionalOnProperty(name = "orglattice.warm-up", matchIfMissing = true)
class WarmUps {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUps.class);

    private final List<WarmUp> inOrder;

    WarmUps(List<WarmUp> inOrder) {
        this.inOrder = inOrder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        for (WarmUp each : inOrder) {
            long begun = System.nanoTime();
            try {
                each.run();
            } catch (RuntimeException e) {
                LOG.debug("Not everything was planned ahead", e);
            }
            LOG.debug("{} took {} ms", each.getClass().getSimpleName(), (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
