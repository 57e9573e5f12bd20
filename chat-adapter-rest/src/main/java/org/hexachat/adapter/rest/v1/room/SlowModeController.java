package org.hexachat.adapter.rest.v1.room;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.room.wire.NewSlowMode;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.domain.room.SlowMode;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how often members may speak. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/slow_mode", produces = MediaType.APPLICATION_JSON_VALUE)
final class SlowModeController {
    private final ChangeSlowModeUseCase change;

    SlowModeController(ChangeSlowModeUseCase change) {
        this.change = change;
    }

    @PutMapping
    RoomView change(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewSlowMode wanted) {
        RequestFields fields = new RequestFields();
        int seconds = Math.toIntExact(fields.requiredNumber("seconds", wanted.seconds(), 0, SlowMode.MAX_SECONDS));
        fields.throwIfAnyIsWrong();
        return RoomViews.of(change.change(
                new ChangeSlowModeUseCase.Command(caller, ResourceId.ofRoom(room), SlowMode.ofSeconds(seconds))));
    }
}
