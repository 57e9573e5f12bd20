package org.hexachat.adapter.rest.v1.room;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.room.wire.NewRoomAccess;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether a room opens to everybody or to the invited. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/access", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomAccessController {
    private final ChangeRoomAccessUseCase change;

    RoomAccessController(ChangeRoomAccessUseCase change) {
        this.change = change;
    }

    @PutMapping
    RoomView set(@AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewRoomAccess wanted) {
        RequestFields fields = new RequestFields();
        boolean byInvitation = fields.requiredChoice("access", wanted.access(), Doors.words());
        fields.throwIfAnyIsWrong();
        return RoomViews.of(
                change.change(new ChangeRoomAccessUseCase.Command(caller, ResourceId.ofRoom(room), byInvitation)));
    }
}
