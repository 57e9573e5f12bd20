package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.service.invitation.AcceptInvitationService;
import org.hexachat.application.service.invitation.HeldInvitations;
import org.hexachat.application.service.invitation.ListInvitationsService;
import org.hexachat.application.service.invitation.MakeInvitationService;
import org.hexachat.application.service.invitation.RevokeInvitationService;
import org.hexachat.application.service.invitation.ShowInvitationService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of invitations. */
@Configuration(proxyBeanMethods = false)
class InvitationUseCases {

    @Bean
    HeldInvitations heldInvitations(InvitationRepository invitations, TokenIssuer tokens, RateLimits limits) {
        return new HeldInvitations(invitations, tokens, limits);
    }

    @Bean
    MakeInvitationUseCase makeInvitation(
            RoomAuthorization rooms,
            InvitationRepository invitations,
            TokenIssuer tokens,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        return new MakeInvitationService(rooms, invitations, tokens, limits, ids, clock);
    }

    @Bean
    ListInvitationsUseCase listInvitations(RoomAuthorization rooms, InvitationRepository invitations, Clock clock) {
        return new ListInvitationsService(rooms, invitations, clock);
    }

    @Bean
    RevokeInvitationUseCase revokeInvitation(RoomAuthorization rooms, InvitationRepository invitations) {
        return new RevokeInvitationService(rooms, invitations);
    }

    @Bean
    ShowInvitationUseCase showInvitation(HeldInvitations held, RoomRepository rooms, Clock clock) {
        return new ShowInvitationService(held, rooms, clock);
    }

    @Bean
    AcceptInvitationUseCase acceptInvitation(
            HeldInvitations held,
            RoomRepository rooms,
            RoomLog log,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            Clock clock) {
        return new AcceptInvitationService(held, rooms, log, broadcaster, newRooms, clock);
    }
}
