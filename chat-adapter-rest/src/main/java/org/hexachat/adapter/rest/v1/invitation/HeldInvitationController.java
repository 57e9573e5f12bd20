package org.hexachat.adapter.rest.v1.invitation;

import org.hexachat.adapter.rest.v1.invitation.wire.HeldInvitation;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase.ShownInvitation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows an invitation to who holds it, and lets them in. */
@RestController
@RequestMapping(path = "/api/v1/invitations/{token}", produces = MediaType.APPLICATION_JSON_VALUE)
final class HeldInvitationController {
    private final ShowInvitationUseCase show;
    private final AcceptInvitationUseCase accept;

    HeldInvitationController(ShowInvitationUseCase show, AcceptInvitationUseCase accept) {
        this.show = show;
        this.accept = accept;
    }

    @GetMapping
    HeldInvitation show(@AuthenticationPrincipal Caller caller, @PathVariable String token) {
        ShownInvitation shown = show.show(new ShowInvitationUseCase.Query(caller, token));
        return new HeldInvitation(
                shown.room().id().value(),
                shown.room().name().value(),
                shown.invitation().expiresAt());
    }

    @PostMapping("/join")
    @ResponseStatus(HttpStatus.CREATED)
    RoomView join(@AuthenticationPrincipal Caller caller, @PathVariable String token) {
        return RoomViews.of(accept.accept(new AcceptInvitationUseCase.Command(caller, token)));
    }
}
