package org.hexachat.adapter.websocket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.service.message.LatestMessagesService;
import org.hexachat.application.service.message.ReadRoomLogService;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.room.EnterRoomService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.fake.SequentialIdGenerator;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases over a store in memory; everything else comes by auto-configuration. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ChatServerConfiguration {

    @Bean
    InMemoryStorage storage() {
        return new InMemoryStorage();
    }

    @Bean
    Switch storeSwitch() {
        return new Switch();
    }

    @Bean
    AuthenticateUseCase authentication(InMemoryStorage storage, Switch store) {
        var service = new AuthenticateService(storage.sessions(), new FakeTokenIssuer(), ChatServerConfiguration::now);
        return token -> {
            refuseIf(store.isOff());
            return service.authenticate(token);
        };
    }

    @Bean
    EnterRoomUseCase entering(InMemoryStorage storage) {
        return new EnterRoomService(new FindRoomService(storage.rooms()), storage.memberships());
    }

    @Bean
    LatestMessagesUseCase latest(InMemoryStorage storage) {
        return new LatestMessagesService(storage.sessions(), storage.memberships(), storage.messages());
    }

    @Bean
    ReadRoomLogUseCase reading(InMemoryStorage storage) {
        return new ReadRoomLogService(storage.log());
    }

    @Bean
    SendMessageUseCase sending(InMemoryStorage storage, RoomEventBroadcaster broadcaster, Switch store) {
        var service = new SendMessageService(
                storage.log(), broadcaster, new SequentialIdGenerator(), ChatServerConfiguration::now);
        return command -> {
            refuseIf(store.isOff());
            return service.send(command);
        };
    }

    private static void refuseIf(boolean off) {
        if (off) {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(1));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
