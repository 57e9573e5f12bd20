package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.message.SendDirectMessageUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.message.Conversation;
import org.hexachat.application.service.message.SendDirectMessageService;
import org.hexachat.application.service.room.RoomAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case of direct conversations. */
@Configuration(proxyBeanMethods = false)
class DirectMessageUseCases {

    @Bean
    Conversation conversation(
            RoomLog log,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            BlockRepository blocks,
            IdGenerator ids,
            Clock clock) {
        return new Conversation(log, transactions, broadcaster, newRooms, blocks, ids, clock);
    }

    @Bean
    SendDirectMessageUseCase sendDirectMessage(
            RoomRepository rooms,
            UserRepository users,
            Conversation conversation,
            RoomAct act,
            RateLimits limits,
            IdGenerator ids) {
        return new SendDirectMessageService(rooms, users, conversation, act, limits, ids);
    }
}
