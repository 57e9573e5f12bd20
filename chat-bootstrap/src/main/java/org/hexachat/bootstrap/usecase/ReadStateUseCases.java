package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.service.room.ChangeNotificationsService;
import org.hexachat.application.service.room.ListOwnRoomsService;
import org.hexachat.application.service.room.MarkReadService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of what members have read. */
@Configuration(proxyBeanMethods = false)
class ReadStateUseCases {

    @Bean
    MarkReadUseCase markRead(RoomAuthorization rooms, ReadStateRepository states, ReadStateBroadcaster broadcaster) {
        return new MarkReadService(rooms, states, broadcaster);
    }

    @Bean
    ChangeNotificationsUseCase changeNotifications(
            RoomAuthorization rooms, ReadStateRepository states, ReadStateBroadcaster broadcaster) {
        return new ChangeNotificationsService(rooms, states, broadcaster);
    }

    @Bean
    ListOwnRoomsUseCase listOwnRooms(ReadStateRepository states) {
        return new ListOwnRoomsService(states);
    }
}
