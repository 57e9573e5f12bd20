package org.hexachat.adapter.rest.v1.member;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.member.wire.RoomKey;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Joining and leaving. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/members/me", produces = MediaType.APPLICATION_JSON_VALUE)
final class OwnMembershipController {
    private final JoinRoomUseCase join;
    private final LeaveRoomUseCase leave;

    OwnMembershipController(JoinRoomUseCase join, LeaveRoomUseCase leave) {
        this.join = join;
        this.leave = leave;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoomView join(@AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody RoomKey key) {
        RequestFields fields = new RequestFields();
        Optional<String> password = fields.unlessBlank("password", key.password());
        fields.throwIfAnyIsWrong();
        return RoomViews.of(join.join(new JoinRoomUseCase.Command(caller, ResourceId.ofRoom(room), password)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        leave.leave(new LeaveRoomUseCase.Command(caller, ResourceId.ofRoom(room)));
    }
}
