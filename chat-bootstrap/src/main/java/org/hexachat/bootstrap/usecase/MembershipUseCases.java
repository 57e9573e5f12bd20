package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.BanMemberService;
import org.hexachat.application.service.room.ChangeRoleService;
import org.hexachat.application.service.room.ConfirmMemberService;
import org.hexachat.application.service.room.ConfirmSpeakerService;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.JoinRoomService;
import org.hexachat.application.service.room.KickMemberService;
import org.hexachat.application.service.room.LeaveRoomService;
import org.hexachat.application.service.room.LiftBanService;
import org.hexachat.application.service.room.LiftMuteService;
import org.hexachat.application.service.room.ListBansService;
import org.hexachat.application.service.room.ListMembersService;
import org.hexachat.application.service.room.ListMutesService;
import org.hexachat.application.service.room.MuteMemberService;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.Speakers;
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
            NewRoomBroadcaster newRooms,
            Clock clock) {
        return new JoinRoomService(find, memberships, hasher, limits, log, broadcaster, newRooms, clock);
    }

    @Bean
    Departure departure(RoomLog log, LiveConnections connections, RoomEventBroadcaster broadcaster, Clock clock) {
        return new Departure(log, connections, broadcaster, clock);
    }

    @Bean
    ConfirmMemberUseCase confirmMember(RoomAuthorization rooms) {
        return new ConfirmMemberService(rooms);
    }

    @Bean
    Speakers speakers(RoomAuthorization rooms, MuteRepository mutes) {
        return new Speakers(rooms, mutes);
    }

    @Bean
    ConfirmSpeakerUseCase confirmSpeaker(Speakers speakers, Clock clock) {
        return new ConfirmSpeakerService(speakers, clock);
    }

    @Bean
    LeaveRoomUseCase leaveRoom(RoomAuthorization rooms, Departure departure) {
        return new LeaveRoomService(rooms, departure);
    }

    @Bean
    KickMemberUseCase kickMember(RoomAuthorization rooms, UserRepository users, Departure departure) {
        return new KickMemberService(rooms, users, departure);
    }

    @Bean
    BanMemberUseCase banMember(RoomAuthorization rooms, UserRepository users, Departure departure) {
        return new BanMemberService(rooms, users, departure);
    }

    @Bean
    ChangeRoleUseCase changeRole(RoomAuthorization rooms, UserRepository users, RoomAct act) {
        return new ChangeRoleService(rooms, users, act);
    }

    @Bean
    RoomAct roomAct(RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        return new RoomAct(log, broadcaster, clock);
    }

    @Bean
    MuteMemberUseCase muteMember(RoomAuthorization rooms, UserRepository users, RoomAct act, Clock clock) {
        return new MuteMemberService(rooms, users, act, clock);
    }

    @Bean
    LiftMuteUseCase liftMute(RoomAuthorization rooms, UserRepository users, RoomAct act) {
        return new LiftMuteService(rooms, users, act);
    }

    @Bean
    ListMutesUseCase listMutes(RoomAuthorization rooms, MuteRepository mutes, Clock clock) {
        return new ListMutesService(rooms, mutes, clock);
    }

    @Bean
    LiftBanUseCase liftBan(RoomAuthorization rooms, UserRepository users, RoomAct act) {
        return new LiftBanService(rooms, users, act);
    }

    @Bean
    ListBansUseCase listBans(RoomAuthorization rooms, BanRepository bans) {
        return new ListBansService(rooms, bans);
    }

    @Bean
    ListMembersUseCase listMembers(RoomAuthorization rooms, MembershipRepository memberships) {
        return new ListMembersService(rooms, memberships);
    }
}
