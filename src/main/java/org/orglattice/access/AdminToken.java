package org.orglattice.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.StartPhase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The token by which the service is administered as long as no issuer is configured. It is printed once, when it is made.
 */
@Component
class AdminToken implements SmartLifecycle {

    private final Path folder;
    private final Reading reading;
    private final boolean notices;
    private volatile @Nullable AdminTokenFile file;

    AdminToken(
            @Value("${orglattice.data-dir}") Path folder,
            @Value("${orglattice.notices:true}") boolean notices,
            Reading reading) {
        this.folder = folder;
        this.notices = notices;
        this.reading = reading;
    }

    boolean matches(Secret sent) {
        AdminTokenFile kept = file;
        return kept != null && kept.token().matches(sent);
    }

    @Override
    public void start() {
        if (!reading.hasIssuer()) {
            file = AdminTokenFile.in(folder);
        }
    }

    @Override
    public void stop() {
        file = null;
    }

    @Override
    public boolean isRunning() {
        return file != null;
    }

    // once the graph is there: a folder that cannot be had is its to complain of
    @Override
    public int getPhase() {
        return StartPhase.SEEDS;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        AdminTokenFile kept = file;
        if (kept != null && kept.isNew() && notices) {
            System.out.println("""

                    管理员令牌（只显示这一次，保存在 %1$s）/ the administrator's token (shown this once, kept in %1$s):

                      Authorization: Bearer %2$s
                    """.formatted(kept.path(), kept.token().text()));
        }
    }
}
