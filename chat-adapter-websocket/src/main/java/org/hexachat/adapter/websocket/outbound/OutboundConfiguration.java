package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.InstantSource;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.EventWriter;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.TrafficFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the outbound half. */
@Configuration(proxyBeanMethods = false)
public class OutboundConfiguration {

    private static final Duration SWEEP = Duration.ofSeconds(5);

    /** What changed is said this often at most. */
    private static final Duration PRESENCE_ROUND = Duration.ofSeconds(1);

    /** Who left and comes back within this has not been away: a storm of returns says nothing. */
    private static final Duration PRESENCE_GRACE = Duration.ofSeconds(15);

    /** Pulses are looked at this often, or more where the patience is short. */
    private static final Duration PULSE_CHECK = Duration.ofSeconds(1);

    @Bean
    Background webSocketBackground() {
        return new Background();
    }

    @Bean
    ClassicFrames webSocketClassicFrames() {
        return new ClassicFrames(new ChatMessageFrameMapperImpl());
    }

    @Bean
    V1Frames webSocketV1Frames() {
        return new V1Frames();
    }

    @Bean
    EventWriter webSocketEventWriter(V1Frames frames) {
        return new V1EventWriter(frames);
    }

    @Bean
    Encodings webSocketEncodings(ClassicFrames classic, V1Frames v1) {
        return new Encodings(classic, v1);
    }

    /** The healer knows the hub and the hub, by its feeds, the healer: the feeds ask for it when they first need it. */
    @Bean
    ConnectionHub webSocketConnectionHub(
            Encodings encodings,
            V1Frames frames,
            DeliverySettings settings,
            Background background,
            Presence presence,
            DeliveryCount deliveries,
            ObjectProvider<FeedHealer> healer) {
        MemoryBudget budget = new MemoryBudget(settings.memory());
        return new ConnectionHub(
                room -> new RoomFeed(
                        room,
                        encodings,
                        budget,
                        background.threads(),
                        feed -> healer.getObject().healSoon(feed),
                        presence,
                        deliveries),
                budget,
                frames);
    }

    @Bean
    ConnectionFactory webSocketConnectionFactory(DeliverySettings settings, Background background) {
        return new ConnectionFactory(settings, background);
    }

    @Bean
    FeedHealer webSocketFeedHealer(ConnectionHub hub, ReadRoomLogUseCase log, Background background) {
        return new FeedHealer(hub, log, background);
    }

    @Bean
    RoomEntrances webSocketEntrances(
            ConnectionHub hub,
            ReadRoomLogUseCase log,
            Encodings encodings,
            ClassicFrames frames,
            DeliverySettings settings,
            Background background) {
        Replays replays = new Replays(new Pages(log, encodings), hub, background, settings.replays());
        return new RoomEntrances(frames, replays);
    }

    @Bean
    RoomEventBroadcaster hubRoomEventBroadcaster(ConnectionHub hub) {
        return new HubRoomEventBroadcaster(hub);
    }

    @Bean
    ReadStateBroadcaster hubReadStateBroadcaster(ConnectionHub hub, V1Frames frames) {
        return new HubReadStateBroadcaster(hub, frames);
    }

    @Bean
    NewRoomBroadcaster hubNewRoomBroadcaster(ConnectionHub hub, V1Frames frames) {
        return new HubNewRoomBroadcaster(hub, frames);
    }

    @Bean
    Silences webSocketSilences(ConnectionHub hub) {
        return new Silences(hub);
    }

    @Bean
    LiveConnections hubLiveConnections(ConnectionHub hub, Presence presence, Silences silences) {
        return new HubLiveConnections(hub, presence, silences);
    }

    @Bean
    DeliveryCount webSocketDeliveryCount() {
        return new DeliveryCount();
    }

    @Bean
    TrafficFigures hubTrafficFigures(ConnectionHub hub, DeliveryCount deliveries) {
        return new HubTrafficFigures(hub, deliveries);
    }

    @Bean
    Presence webSocketPresence(V1Frames frames) {
        return new Presence(frames, InstantSource.system(), PRESENCE_GRACE);
    }

    @Bean
    Typing webSocketTyping(ConnectionHub hub, V1Frames frames) {
        return new Typing(hub, frames, InstantSource.system());
    }

    @Bean
    SmartInitializingSingleton webSocketEphemera(Presence presence, Typing typing, Background background) {
        return () -> {
            background.every(PRESENCE_ROUND, presence::settle);
            background.every(SWEEP, typing::sweep);
        };
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
