package org.hexachat.adapter.rest.v1.room;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.room.wire.NewRoomPassword;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what opens a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/password", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomPasswordController {
    private final ChangeRoomPasswordUseCase change;

    RoomPasswordController(ChangeRoomPasswordUseCase change) {
        this.change = change;
    }

    @PutMapping
    RoomView set(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewRoomPassword wanted) {
        RequestFields fields = new RequestFields();
        String password = fields.required("password", wanted.password());
        fields.throwIfAnyIsWrong();
        return change(caller, room, Optional.of(password));
    }

    @DeleteMapping
    RoomView remove(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return change(caller, room, Optional.empty());
    }

    private RoomView change(Caller caller, String room, Optional<String> password) {
        return RoomViews.of(
                change.change(new ChangeRoomPasswordUseCase.Command(caller, ResourceId.ofRoom(room), password)));
    }
}
