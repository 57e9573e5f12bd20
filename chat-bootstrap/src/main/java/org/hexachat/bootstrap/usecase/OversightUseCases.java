package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.administration.AuditedReading;
import org.hexachat.application.service.administration.ReadAnyRoomService;
import org.hexachat.application.service.administration.SearchAllRoomsService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.room.RoomAuthorization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those see who run the server of what is in its rooms. */
@Configuration(proxyBeanMethods = false)
class OversightUseCases {

    @Bean
    AuditedReading auditedReading(AuditLog audit) {
        return new AuditedReading(audit);
    }

    @Bean
    SearchAllRoomsUseCase searchAllRooms(MessageSearch search, RateLimits limits, AuditedReading reading, Clock clock) {
        return new SearchAllRoomsService(search, limits, reading, clock);
    }

    @Bean
    ReadAnyRoomUseCase readAnyRoom(
            RoomAuthorization rooms,
            MessageRepository messages,
            MessageSurroundings surroundings,
            AuditedReading reading,
            Clock clock) {
        return new ReadAnyRoomService(rooms, messages, surroundings, reading, clock);
    }
}
