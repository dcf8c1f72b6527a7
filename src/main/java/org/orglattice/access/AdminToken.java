package org.orglattice.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The token by which the service is administered as long as no issuer is configured. It is printed once, when it is made.
 */
@Component
class AdminToken {

    private final @Nullable AdminTokenFile file;

    AdminToken(@Value("${orglattice.data-dir}") Path folder, ObjectProvider<JwtDecoder> issuer) {
        this.file = issuer.getIfAvailable() == null ? AdminTokenFile.in(folder) : null;
    }

    boolean matches(Secret sent) {
        return file != null && file.token().matches(sent);
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (file != null && file.isNew()) {
            System.out.println("""

                    管理员令牌（只显示这一次，保存在 %1$s）/ the administrator's token (shown this once, kept in %1$s):

                      Authorization: Bearer %2$s
                    """.formatted(file.path(), file.token().text()));
        }
    }
}
