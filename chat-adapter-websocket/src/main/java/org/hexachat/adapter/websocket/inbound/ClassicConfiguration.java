package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ClassicFrames;
import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.RoomEntrances;
import org.hexachat.adapter.websocket.outbound.Silences;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the classic socket. */
@Configuration(proxyBeanMethods = false)
public class ClassicConfiguration {

    private static final String PATH = "/ws/chat/{" + ClassicReception.ROOM + "}";

    @Bean
    ClassicReception classicReception(
            AuthenticateUseCase authentication,
            FindRoomUseCase rooms,
            SubscribeUseCase subscriptions,
            LatestMessagesUseCase latest,
            ReadBlocksUseCase blocks,
            SendMessageUseCase messages,
            ThrottleUseCase throttle,
            ConnectionFactory connections,
            ConnectionHub hub,
            Silences silences,
            RoomEntrances entrances,
            ClassicFrames frames) {
        return new ClassicReception(
                new ClassicReception.UseCases(authentication, rooms, subscriptions, latest, blocks),
                connections,
                hub,
                silences,
                entrances,
                new ClassicConversation.Tools(new ClassicFrameReader(), messages, throttle, frames));
    }

    @Bean
    HandshakeHandler classicHandshakeHandler(
            OriginRule origins,
            Turnstile turnstile,
            Seats seats,
            ThrottleUseCase throttle,
            ClassicReception reception) {
        return new HandshakeHandler(origins, turnstile, seats, throttle, reception);
    }

    @Bean
    FilterRegistrationBean<SocketDoor> classicSocketDoor(
            @Qualifier("classicHandshakeHandler") ObjectProvider<HandshakeHandler> handler) {
        return SocketDoors.at(PATH, handler);
    }
}
