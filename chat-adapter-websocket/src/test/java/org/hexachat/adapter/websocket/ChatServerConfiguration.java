package org.hexachat.adapter.websocket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.service.block.ReadBlocksService;
import org.hexachat.application.service.limit.ThrottleService;
import org.hexachat.application.service.message.AddReactionService;
import org.hexachat.application.service.message.DeleteMessageService;
import org.hexachat.application.service.message.EditMessageService;
import org.hexachat.application.service.message.LatestMessagesService;
import org.hexachat.application.service.message.MessageChange;
import org.hexachat.application.service.message.ReactionChange;
import org.hexachat.application.service.message.ReadRoomLogService;
import org.hexachat.application.service.message.RemoveReactionService;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.message.SubscribeService;
import org.hexachat.application.service.room.ConfirmMemberService;
import org.hexachat.application.service.room.ConfirmSpeakerService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.MarkReadService;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.Speakers;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.application.service.session.ConfirmSessionService;
import org.hexachat.application.service.session.RedeemTicketService;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.fake.SequentialIdGenerator;
import org.springframework.beans.factory.annotation.Value;
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
    FindRoomUseCase finding(InMemoryStorage storage) {
        return new FindRoomService(storage.rooms(), new RoomAuthorization(storage.rooms(), storage.memberships()));
    }

    @Bean
    SubscribeUseCase subscribing(InMemoryStorage storage, Switch store) {
        var service =
                new SubscribeService(storage.log(), new RoomAuthorization(storage.rooms(), storage.memberships()));
        return query -> {
            refuseIf(store.isOff());
            return service.subscribe(query);
        };
    }

    @Bean
    ReadBlocksUseCase readingBlocks(InMemoryStorage storage) {
        return new ReadBlocksService(storage.blocks());
    }

    @Bean
    ConfirmSessionUseCase confirming(InMemoryStorage storage) {
        return new ConfirmSessionService(storage.sessions());
    }

    @Bean
    RedeemTicketUseCase redeeming(InMemoryStorage storage) {
        return new RedeemTicketService(storage.tickets(), new FakeTokenIssuer(), ChatServerConfiguration::now);
    }

    @Bean
    RateLimits limits(@Value("${test.ration:-1}") int ration) {
        return ration < 0 ? FakeRateLimits.unlimited() : FakeRateLimits.of(ration);
    }

    @Bean
    ThrottleUseCase throttle(RateLimits limits) {
        return new ThrottleService(limits);
    }

    @Bean
    RoomAct acting(InMemoryStorage storage, RoomEventBroadcaster broadcaster) {
        return new RoomAct(storage.log(), broadcaster, ChatServerConfiguration::now);
    }

    @Bean
    MessageChange changing(InMemoryStorage storage, RoomAct act) {
        return new MessageChange(
                new RoomAuthorization(storage.rooms(), storage.memberships()),
                storage.messages(),
                act,
                FakeRateLimits.unlimited());
    }

    @Bean
    EditMessageUseCase editing(MessageChange change) {
        return new EditMessageService(change);
    }

    @Bean
    DeleteMessageUseCase deleting(MessageChange change) {
        return new DeleteMessageService(change);
    }

    @Bean
    ReactionChange reacting(RoomAct act) {
        return new ReactionChange(act, FakeRateLimits.unlimited());
    }

    @Bean
    AddReactionUseCase addingReactions(ReactionChange change) {
        return new AddReactionService(change);
    }

    @Bean
    RemoveReactionUseCase removingReactions(ReactionChange change) {
        return new RemoveReactionService(change);
    }

    @Bean
    MarkReadUseCase markingRead(InMemoryStorage storage, ReadStateBroadcaster broadcaster) {
        return new MarkReadService(
                new RoomAuthorization(storage.rooms(), storage.memberships()), storage.readStates(), broadcaster);
    }

    @Bean
    ConfirmMemberUseCase confirmingMembers(InMemoryStorage storage) {
        return new ConfirmMemberService(new RoomAuthorization(storage.rooms(), storage.memberships()));
    }

    @Bean
    ConfirmSpeakerUseCase speakers(InMemoryStorage storage) {
        return new ConfirmSpeakerService(
                new Speakers(new RoomAuthorization(storage.rooms(), storage.memberships()), storage.mutes()),
                ChatServerConfiguration::now);
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
                storage.log(),
                broadcaster,
                FakeRateLimits.unlimited(),
                new SequentialIdGenerator(),
                ChatServerConfiguration::now);
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
