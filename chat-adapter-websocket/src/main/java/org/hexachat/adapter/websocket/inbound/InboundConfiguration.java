package org.hexachat.adapter.websocket.inbound;

import java.util.List;
import java.util.Map;
import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.FrameEncoder;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Wires the inbound half. */
@Configuration(proxyBeanMethods = false)
public class InboundConfiguration {

    private static final String PATH = "/ws/chat/{" + HandshakeGate.ROOM + "}";

    @Bean
    Seats webSocketSeats(HandshakeSettings settings) {
        return new Seats(settings.maxConnections(), settings.maxConnectionsPerUser());
    }

    @Bean
    Drain webSocketDrain(Seats seats, ConnectionHub hub, HandshakeSettings settings) {
        return new Drain(seats, hub, settings.drainTimeout());
    }

    @Bean
    FilterRegistrationBean<HandshakeFilter> webSocketHandshakeFilter(HandshakeSettings settings) {
        var registration = new FilterRegistrationBean<>(new HandshakeFilter(settings.compression()));
        registration.addUrlPatterns("/ws/chat/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    HandshakeGate webSocketHandshakeGate(
            HandshakeSettings settings, Seats seats, AuthenticateUseCase authentication, EnterRoomUseCase rooms) {
        return new HandshakeGate(new OriginRule(settings.origins()), seats, authentication, rooms);
    }

    @Bean
    ClassicSocketHandler classicSocketHandler(
            ConnectionFactory connections,
            ConnectionHub hub,
            LatestMessagesUseCase latest,
            SendMessageUseCase messages,
            FrameEncoder encoder) {
        return new ClassicSocketHandler(connections, hub, new Opening(hub, latest), messages, encoder);
    }

    /** Not by way of Spring's registry, which adds an origin check of its own that answers a malformed origin with 500. */
    @Bean
    WebSocketHandlerMapping classicSocketMapping(ClassicSocketHandler handler, HandshakeGate gate) {
        var handshakes = new DefaultHandshakeHandler(new SmallBufferUpgrade());
        var requests = new WebSocketHttpRequestHandler(handler, handshakes);
        requests.setHandshakeInterceptors(List.of(gate));
        var mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of(PATH, requests, PATH + "/", requests));
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }
}
