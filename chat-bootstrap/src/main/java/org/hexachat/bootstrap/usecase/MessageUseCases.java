package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.service.message.LatestMessagesService;
import org.hexachat.application.service.message.ReadRoomLogService;
import org.hexachat.application.service.message.SendMessageService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of messages. */
@Configuration(proxyBeanMethods = false)
class MessageUseCases {

    @Bean
    SendMessageUseCase sendMessage(RoomLog log, RoomEventBroadcaster broadcaster, IdGenerator ids, Clock clock) {
        return new SendMessageService(log, broadcaster, ids, clock);
    }

    @Bean
    LatestMessagesUseCase latestMessages(
            SessionRepository sessions, MembershipRepository memberships, MessageRepository messages) {
        return new LatestMessagesService(sessions, memberships, messages);
    }

    @Bean
    ReadRoomLogUseCase readRoomLog(RoomLog log) {
        return new ReadRoomLogService(log);
    }
}
