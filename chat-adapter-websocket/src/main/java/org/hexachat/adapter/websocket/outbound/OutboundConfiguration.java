package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the outbound half. */
@Configuration(proxyBeanMethods = false)
public class OutboundConfiguration {

    private static final Duration SWEEP = Duration.ofSeconds(5);

    /** Pulses are looked at this often, or more where the patience is short. */
    private static final Duration PULSE_CHECK = Duration.ofSeconds(1);

    @Bean
    Background webSocketBackground() {
        return new Background();
    }

    @Bean
    FrameEncoder webSocketFrameEncoder() {
        return new FrameEncoder(new ChatMessageFrameMapperImpl());
    }

    @Bean
    ConnectionHub webSocketConnectionHub(FrameEncoder encoder, DeliverySettings settings) {
        return new ConnectionHub(encoder, settings);
    }

    @Bean
    ConnectionFactory webSocketConnectionFactory(DeliverySettings settings, Background background) {
        return new ConnectionFactory(settings, background);
    }

    @Bean
    FeedHealer webSocketFeedHealer(
            ConnectionHub hub, ReadRoomLogUseCase log, FrameEncoder encoder, Background background) {
        return new FeedHealer(hub, log, encoder, background);
    }

    @Bean
    RoomEventBroadcaster hubRoomEventBroadcaster(ConnectionHub hub, FrameEncoder encoder, FeedHealer healer) {
        return new HubRoomEventBroadcaster(hub, encoder, healer);
    }

    @Bean
    LiveConnections hubLiveConnections(ConnectionHub hub) {
        return new HubLiveConnections(hub);
    }

    @Bean
    SmartInitializingSingleton webSocketRounds(
            ConnectionHub hub, FeedHealer healer, Background background, DeliverySettings settings) {
        Duration quarter = settings.pingPatience().dividedBy(4);
        Duration pulseCheck = quarter.compareTo(PULSE_CHECK) < 0 ? quarter : PULSE_CHECK;
        return () -> {
            background.every(SWEEP, healer::sweep);
            background.every(pulseCheck, hub::checkPulses);
        };
    }
}
