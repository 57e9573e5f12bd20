package org.hexachat.adapter.rest.v1.invitation;

import java.time.Duration;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.invitation.wire.InvitationList;
import org.hexachat.adapter.rest.v1.invitation.wire.MadeInvitation;
import org.hexachat.adapter.rest.v1.invitation.wire.NewInvitation;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationTerms;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists and withdraws the invitations of a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomInvitationController {
    private final MakeInvitationUseCase make;
    private final ListInvitationsUseCase list;
    private final RevokeInvitationUseCase revoke;

    RoomInvitationController(MakeInvitationUseCase make, ListInvitationsUseCase list, RevokeInvitationUseCase revoke) {
        this.make = make;
        this.list = list;
        this.revoke = revoke;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeInvitation make(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewInvitation wanted) {
        InvitationTerms terms = terms(wanted);
        MakeInvitationUseCase.MadeInvitation made =
                make.make(new MakeInvitationUseCase.Command(caller, ResourceId.ofRoom(room), terms));
        Invitation invitation = made.invitation();
        return new MadeInvitation(
                invitation.id().value(),
                made.secret().value(),
                "/api/v1/invitations/" + made.secret().value(),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.uses(),
                invitation.maxUses());
    }

    @GetMapping
    InvitationList list(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return new InvitationList(
                list.list(new ListInvitationsUseCase.Query(caller, ResourceId.ofRoom(room))).stream()
                        .map(InvitationViews::of)
                        .toList(),
                null);
    }

    @DeleteMapping("/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String invitation) {
        revoke.revoke(new RevokeInvitationUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofInvitation(invitation)));
    }

    private static InvitationTerms terms(NewInvitation wanted) {
        RequestFields fields = new RequestFields();
        InvitationTerms usual = InvitationTerms.USUAL;
        long seconds = fields.optionalNumber(
                        "expires_in_s",
                        wanted.expiresInS(),
                        InvitationTerms.MIN_LIFETIME.toSeconds(),
                        InvitationTerms.MAX_LIFETIME.toSeconds())
                .orElseGet(usual.lifetime()::toSeconds);
        long uses = fields.optionalNumber("max_uses", wanted.maxUses(), 1, InvitationTerms.MAX_USES)
                .orElse((long) usual.maxUses());
        fields.throwIfAnyIsWrong();
        return new InvitationTerms(Duration.ofSeconds(seconds), Math.toIntExact(uses));
    }
}
