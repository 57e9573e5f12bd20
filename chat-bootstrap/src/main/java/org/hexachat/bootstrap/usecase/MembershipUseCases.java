package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.JoinRoomService;
import org.hexachat.application.service.room.KickMemberService;
import org.hexachat.application.service.room.LeaveRoomService;
import org.hexachat.application.service.room.ListMembersService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of memberships. */
@Configuration(proxyBeanMethods = false)
class MembershipUseCases {

    @Bean
    JoinRoomUseCase joinRoom(
            FindRoomUseCase find,
            MembershipRepository memberships,
            PasswordHasher hasher,
            RateLimits limits,
            RoomLog log,
            RoomEventBroadcaster broadcaster,
            Clock clock) {
        return new JoinRoomService(find, memberships, hasher, limits, log, broadcaster, clock);
    }

    @Bean
    Departure departure(RoomLog log, LiveConnections connections, RoomEventBroadcaster broadcaster, Clock clock) {
        return new Departure(log, connections, broadcaster, clock);
    }

    @Bean
    LeaveRoomUseCase leaveRoom(Departure departure) {
        return new LeaveRoomService(departure);
    }

    @Bean
    KickMemberUseCase kickMember(RoomAuthorization rooms, UserRepository users, Departure departure) {
        return new KickMemberService(rooms, users, departure);
    }

    @Bean
    ListMembersUseCase listMembers(RoomAuthorization rooms, MembershipRepository memberships) {
        return new ListMembersService(rooms, memberships);
    }
}
