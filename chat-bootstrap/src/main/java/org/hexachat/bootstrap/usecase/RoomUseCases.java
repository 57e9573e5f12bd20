package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.in.room.ChangeRetentionUseCase;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.audit.ReadAuditLogService;
import org.hexachat.application.service.room.AccessChange;
import org.hexachat.application.service.room.ChangeListingService;
import org.hexachat.application.service.room.ChangeRetentionService;
import org.hexachat.application.service.room.ChangeRoomAccessService;
import org.hexachat.application.service.room.ChangeRoomPasswordService;
import org.hexachat.application.service.room.ChangeSlowModeService;
import org.hexachat.application.service.room.CreateRoomService;
import org.hexachat.application.service.room.DeleteRoomService;
import org.hexachat.application.service.room.EnterRoomService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.ListRoomsService;
import org.hexachat.application.service.room.RenameRoomService;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.application.service.settings.CurrentSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of rooms. */
@Configuration(proxyBeanMethods = false)
class RoomUseCases {

    @Bean
    RoomAuthorization roomAuthorization(RoomRepository rooms, MembershipRepository memberships) {
        return new RoomAuthorization(rooms, memberships);
    }

    @Bean
    FindRoomUseCase findRoom(RoomRepository rooms, RoomAuthorization authorization) {
        return new FindRoomService(rooms, authorization);
    }

    @Bean
    ChangeListingUseCase changeListing(RoomAuthorization rooms, RoomAct act) {
        return new ChangeListingService(rooms, act);
    }

    @Bean
    ListRoomsUseCase listRooms(RoomRepository rooms) {
        return new ListRoomsService(rooms);
    }

    @Bean
    EnterRoomUseCase enterRoom(FindRoomUseCase find, MembershipRepository memberships) {
        return new EnterRoomService(find, memberships);
    }

    @Bean
    CreateRoomUseCase createRoom(
            RoomRepository rooms,
            RoomLog log,
            PasswordHasher hasher,
            RateLimits limits,
            CurrentSettings settings,
            IdGenerator ids,
            Clock clock) {
        return new CreateRoomService(rooms, log, hasher, limits, settings, ids, clock);
    }

    @Bean
    RenameRoomUseCase renameRoom(RoomAuthorization rooms, RoomAct act) {
        return new RenameRoomService(rooms, act);
    }

    @Bean
    ChangeRoomPasswordUseCase changeRoomPassword(RoomAuthorization rooms, PasswordHasher hasher, AccessChange change) {
        return new ChangeRoomPasswordService(rooms, hasher, change);
    }

    @Bean
    ChangeRoomAccessUseCase changeRoomAccess(RoomAuthorization rooms, AccessChange change) {
        return new ChangeRoomAccessService(rooms, change);
    }

    @Bean
    AccessChange accessChange(RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        return new AccessChange(log, broadcaster, clock);
    }

    @Bean
    ChangeSlowModeUseCase changeSlowMode(RoomAuthorization rooms, RoomAct act) {
        return new ChangeSlowModeService(rooms, act);
    }

    @Bean
    ChangeRetentionUseCase changeRetention(RoomAuthorization rooms, RoomAct act) {
        return new ChangeRetentionService(rooms, act);
    }

    @Bean
    ReadAuditLogUseCase readAuditLog(RoomAuthorization rooms, AuditLog audit) {
        return new ReadAuditLogService(rooms, audit);
    }

    @Bean
    RoomRemoval roomRemoval(
            RoomLog log, AuditLog audit, Transactions transactions, LiveConnections connections, Clock clock) {
        return new RoomRemoval(log, audit, transactions, connections, clock);
    }

    @Bean
    DeleteRoomUseCase deleteRoom(FindRoomUseCase find, RoomRemoval removal) {
        return new DeleteRoomService(find, removal);
    }
}
