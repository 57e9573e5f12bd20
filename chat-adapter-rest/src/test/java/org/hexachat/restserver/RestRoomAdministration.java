package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.AddMemberService;
import org.hexachat.application.service.administration.ListAccountRoomsService;
import org.hexachat.application.service.administration.ListAdministeredRoomsService;
import org.hexachat.application.service.administration.RemoveRoomService;
import org.hexachat.application.service.administration.ShowAdministeredRoomService;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask of the rooms in memory who run the server. */
@Configuration(proxyBeanMethods = false)
class RestRoomAdministration {
    private final RestServer server;
    private final InMemoryStorage storage;

    RestRoomAdministration(RestServer server) {
        this.server = server;
        this.storage = server.storage();
    }

    private AccountAct act() {
        return new AccountAct(storage.users(), storage.audit(), server.clock);
    }

    @Bean
    ListAdministeredRoomsUseCase listAdministeredRooms() {
        return new ListAdministeredRoomsService(storage.administeredRooms(), storage.users());
    }

    @Bean
    ShowAdministeredRoomUseCase showAdministeredRoom() {
        return new ShowAdministeredRoomService(storage.administeredRooms());
    }

    @Bean
    RemoveRoomUseCase removeRoom(RoomRemoval removal) {
        return new RemoveRoomService(storage.rooms(), removal);
    }

    @Bean
    AddMemberUseCase addMember() {
        return new AddMemberService(
                storage.rooms(),
                storage.accounts(),
                storage.memberships(),
                storage.log(),
                storage.audit(),
                storage.transactions(),
                server.broadcaster,
                server.newRooms,
                server.clock);
    }

    @Bean
    ListAccountRoomsUseCase listAccountRooms() {
        return new ListAccountRoomsService(storage.administeredRooms(), act());
    }
}
