package org.hexachat.adapter.rest.v1.invitation;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.invitation.wire.InvitationInRoom;
import org.hexachat.adapter.rest.v1.invitation.wire.InvitationPage;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Username;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists invitations of all rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredInvitationsController {
    private final ListAdministeredInvitationsUseCase list;

    AdministeredInvitationsController(ListAdministeredInvitationsUseCase list) {
        this.list = list;
    }

    @GetMapping
    InvitationPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam("room_name") Optional<String> room,
            @RequestParam("created_by") Optional<String> by,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        var query = new ListAdministeredInvitationsUseCase.Query(
                caller,
                new RoomItemFilter(
                        fields.value("room_name", room, RoomName::new), fields.value("created_by", by, Username::new)),
                fields.id("after", after).map(InvitationId::new),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<InvitationInRoom> page = Page.forwards(
                        list.list(query),
                        wanted,
                        found -> found.item().id().value().toString())
                .map(AdministeredInvitationsController::shown);
        return new InvitationPage(page.items(), page.next().orElse(null));
    }

    private static InvitationInRoom shown(RoomItem<Invitation> found) {
        return new InvitationInRoom(
                found.item().room().value(), found.room().value(), InvitationViews.of(found.item()));
    }
}
