package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.Presence;
import org.hexachat.adapter.websocket.outbound.RoomEntrances;
import org.hexachat.adapter.websocket.outbound.Silences;
import org.hexachat.adapter.websocket.outbound.Typing;
import org.hexachat.adapter.websocket.outbound.V1Frames;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the v1 socket. */
@Configuration(proxyBeanMethods = false)
public class V1Configuration {

    private static final String PATH = "/ws/v1";

    @Bean
    V1Conversation.UseCases v1UseCases(
            ConfirmSessionUseCase sessions,
            SendMessageUseCase messages,
            EditMessageUseCase edits,
            DeleteMessageUseCase deletions,
            AddReactionUseCase reactions,
            RemoveReactionUseCase unreactions,
            MarkReadUseCase readMarkers,
            ThrottleUseCase throttle) {
        return new V1Conversation.UseCases(
                sessions, messages, edits, deletions, reactions, unreactions, readMarkers, throttle);
    }

    @Bean
    Company v1Company(ConfirmMemberUseCase members, ConfirmSpeakerUseCase speakers, Typing typing, Presence presence) {
        return new Company(members, speakers, typing, presence);
    }

    @Bean
    V1Conversation.Tools v1Tools(
            HandshakeSettings settings,
            ConnectionHub hub,
            RoomEntrances entrances,
            SubscribeUseCase subscriptions,
            V1Frames frames,
            Company company,
            V1Conversation.UseCases useCases) {
        V1Words words = new V1Words(frames, settings.heartbeat(), settings.maxRooms());
        return new V1Conversation.Tools(
                new V1FrameReader(), words, new Subscriptions(hub, entrances, subscriptions, words), company, useCases);
    }

    @Bean
    V1Reception v1Reception(
            AuthenticateUseCase authentication,
            RedeemTicketUseCase tickets,
            ReadBlocksUseCase blocks,
            ConnectionFactory connections,
            ConnectionHub hub,
            Silences silences,
            V1Conversation.Tools tools) {
        return new V1Reception(authentication, tickets, blocks, connections, hub, silences, tools);
    }

    @Bean
    HandshakeHandler v1HandshakeHandler(
            OriginRule origins, Turnstile turnstile, Seats seats, ThrottleUseCase throttle, V1Reception reception) {
        return new HandshakeHandler(origins, turnstile, seats, throttle, reception);
    }

    @Bean
    FilterRegistrationBean<SocketDoor> v1SocketDoor(
            @Qualifier("v1HandshakeHandler") ObjectProvider<HandshakeHandler> handler) {
        return SocketDoors.at(PATH, handler);
    }
}
