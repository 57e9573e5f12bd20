package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires what both sockets share. */
@Configuration(proxyBeanMethods = false)
public class InboundConfiguration {

    @Bean
    Seats webSocketSeats(HandshakeSettings settings) {
        return new Seats(settings.maxConnections(), settings.maxConnectionsPerUser());
    }

    @Bean
    Turnstile webSocketTurnstile() {
        return new Turnstile();
    }

    @Bean
    Drain webSocketDrain(Seats seats, ConnectionHub hub, HandshakeSettings settings) {
        return new Drain(seats, hub, settings.drainTimeout());
    }

    @Bean
    OriginRule webSocketOriginRule(HandshakeSettings settings) {
        return new OriginRule(settings.origins());
    }

    @Bean
    FilterRegistrationBean<HandshakeFilter> webSocketHandshakeFilter() {
        var registration = new FilterRegistrationBean<>(new HandshakeFilter());
        registration.addUrlPatterns("/ws/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
