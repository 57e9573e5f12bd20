package org.hexachat.adapter.rest.v1.room;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.room.wire.NewRetention;
import org.hexachat.adapter.rest.v1.room.wire.RetentionView;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRetentionUseCase;
import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.domain.room.MessageRetention;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says for how long the messages of a room are kept. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/retention", produces = MediaType.APPLICATION_JSON_VALUE)
final class RetentionController {
    private final ChangeRetentionUseCase change;
    private final ShowRetentionUseCase show;

    RetentionController(ChangeRetentionUseCase change, ShowRetentionUseCase show) {
        this.change = change;
        this.show = show;
    }

    @GetMapping
    RetentionView show(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        ShowRetentionUseCase.Kept kept = show.show(new ShowRetentionUseCase.Query(caller, ResourceId.ofRoom(room)));
        return new RetentionView(days(kept.room()), days(kept.server()), days(kept.effective()));
    }

    @PutMapping
    RoomView change(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NewRetention wanted) {
        RequestFields fields = new RequestFields();
        int days = Math.toIntExact(fields.requiredNumber("days", wanted.days(), 1, MessageRetention.MAX_DAYS));
        fields.throwIfAnyIsWrong();
        return changed(caller, room, Optional.of(new MessageRetention(days)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        changed(caller, room, Optional.empty());
    }

    private RoomView changed(Caller caller, String room, Optional<MessageRetention> retention) {
        return RoomViews.of(
                change.change(new ChangeRetentionUseCase.Command(caller, ResourceId.ofRoom(room), retention)));
    }

    private static @Nullable Integer days(Optional<MessageRetention> retention) {
        return retention.map(MessageRetention::days).orElse(null);
    }
}
