package org.hexachat.adapter.websocket;

import java.util.Optional;
import org.hexachat.adapter.websocket.inbound.HandshakeSettings;
import org.hexachat.adapter.websocket.inbound.InboundConfiguration;
import org.hexachat.adapter.websocket.outbound.DeliverySettings;
import org.hexachat.adapter.websocket.outbound.OutboundConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Brings the sockets: delivery always, the classic socket unless {@code chat.classic.enabled} is false. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSocketProperties.class)
@Import(OutboundConfiguration.class)
public final class WebSocketAutoConfiguration {

    @Bean
    DeliverySettings webSocketDeliverySettings(WebSocketProperties properties) {
        WebSocketProperties.Sockets sockets = properties.websocket();
        return new DeliverySettings(
                sockets.outboxBytes().toBytes(),
                sockets.writeTimeout(),
                sockets.pingInterval(),
                sockets.pingPatience());
    }

    /** The classic socket. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "chat.classic.enabled", matchIfMissing = true)
    @Import(InboundConfiguration.class)
    static class ClassicSocket {

        @Bean
        HandshakeSettings webSocketHandshakeSettings(WebSocketProperties properties, Environment environment) {
            WebSocketProperties.Sockets sockets = properties.websocket();
            return new HandshakeSettings(
                    properties.origins(),
                    Optional.ofNullable(sockets.maxConnections())
                            .orElseGet(
                                    () -> ConnectionCap.of(Runtime.getRuntime().maxMemory(), environment)),
                    sockets.maxConnectionsPerUser(),
                    sockets.compression(),
                    sockets.drainTimeout());
        }
    }
}
