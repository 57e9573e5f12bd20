package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.AddMemberService;
import org.hexachat.application.service.administration.ListAccountRoomsService;
import org.hexachat.application.service.administration.ListAdministeredRoomsService;
import org.hexachat.application.service.administration.RemoveRoomService;
import org.hexachat.application.service.administration.ShowAdministeredRoomService;
import org.hexachat.application.service.room.RoomRemoval;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask about rooms who run the server. */
@Configuration(proxyBeanMethods = false)
class RoomAdministrationUseCases {

    @Bean
    ListAdministeredRoomsUseCase listAdministeredRooms(AdministeredRoomRepository rooms, UserRepository users) {
        return new ListAdministeredRoomsService(rooms, users);
    }

    @Bean
    ShowAdministeredRoomUseCase showAdministeredRoom(AdministeredRoomRepository rooms) {
        return new ShowAdministeredRoomService(rooms);
    }

    @Bean
    RemoveRoomUseCase removeRoom(RoomRepository rooms, RoomRemoval removal) {
        return new RemoveRoomService(rooms, removal);
    }

    @Bean
    AddMemberUseCase addMember(
            RoomRepository rooms,
            AccountRepository accounts,
            MembershipRepository memberships,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            Clock clock) {
        return new AddMemberService(
                rooms, accounts, memberships, log, audit, transactions, broadcaster, newRooms, clock);
    }

    @Bean
    ListAccountRoomsUseCase listAccountRooms(AdministeredRoomRepository rooms, AccountAct act) {
        return new ListAccountRoomsService(rooms, act);
    }
}
