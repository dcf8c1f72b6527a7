package org.orglattice.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns at start of a service that others can reach and that knows nobody but its administrator.
 */
@Component
class OpenDoorWarning {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoorWarning.class);

    private final String address;
    private final Reading reading;

    OpenDoorWarning(@Value("${server.address:0.0.0.0}") String address, Reading reading) {
        this.address = address;
        this.reading = reading;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!reading.hasIssuer() && !isLoopback(address)) {
            LOG.warn(
                    "服务在 {} 上对外可达，却没有配置 OpenID Connect（spring.security.oauth2.resourceserver.jwt.issuer-uri）：{}，令牌以明文传输。"
                            + " / The service can be reached at {} and has no OpenID Connect issuer"
                            + " (spring.security.oauth2.resourceserver.jwt.issuer-uri): {}, and tokens travel in the clear.",
                    address,
                    reading.isOpen() ? "任何人都能读取" : "只认管理员令牌和 API 令牌",
                    address,
                    reading.isOpen() ? "anybody can read" : "it knows the administrator's token and API tokens only");
        }
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
