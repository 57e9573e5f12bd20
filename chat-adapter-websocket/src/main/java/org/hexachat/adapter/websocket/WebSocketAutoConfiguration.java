package org.hexachat.adapter.websocket;

import java.util.Optional;
import org.hexachat.adapter.websocket.docs.AsyncApiConfiguration;
import org.hexachat.adapter.websocket.inbound.ClassicConfiguration;
import org.hexachat.adapter.websocket.inbound.HandshakeSettings;
import org.hexachat.adapter.websocket.inbound.InboundConfiguration;
import org.hexachat.adapter.websocket.inbound.V1Configuration;
import org.hexachat.adapter.websocket.outbound.DeliverySettings;
import org.hexachat.adapter.websocket.outbound.OutboundConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Brings the sockets: delivery and v1 always, the classic socket unless {@code chat.classic.enabled} is false. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSocketProperties.class)
@Import({OutboundConfiguration.class, InboundConfiguration.class, V1Configuration.class, AsyncApiConfiguration.class})
public final class WebSocketAutoConfiguration {

    /** Kept by Tomcat for each connection, one for each direction. Frames are written past the one, and small for the other. */
    private static final String BUFFER_BYTES = "2048";

    @Bean
    DeliverySettings webSocketDeliverySettings(WebSocketProperties properties) {
        WebSocketProperties.Sockets sockets = properties.websocket();
        WebSocketProperties.Memory memory = sockets.memory();
        return new DeliverySettings(
                sockets.outboxBytes().toBytes(),
                sockets.writeTimeout(),
                sockets.pingInterval(),
                sockets.pingPatience(),
                new DeliverySettings.MemorySettings(
                        memory.events(), memory.room().toBytes(), memory.total().toBytes()),
                sockets.replays());
    }

    @Bean
    HandshakeSettings webSocketHandshakeSettings(WebSocketProperties properties, Environment environment) {
        WebSocketProperties.Sockets sockets = properties.websocket();
        return new HandshakeSettings(
                properties.origins(),
                Optional.ofNullable(sockets.maxConnections())
                        .orElseGet(() -> ConnectionCap.of(Runtime.getRuntime().maxMemory(), environment)),
                sockets.maxConnectionsPerUser(),
                sockets.maxRooms(),
                sockets.pingInterval(),
                sockets.drainTimeout());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> webSocketBuffers() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            var _ = connector.setProperty("socket.appReadBufSize", BUFFER_BYTES);
            var _ = connector.setProperty("socket.appWriteBufSize", BUFFER_BYTES);
        });
    }

    /** The classic socket. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "chat.classic.enabled", matchIfMissing = true)
    @Import(ClassicConfiguration.class)
    static class ClassicSocket {}
}
