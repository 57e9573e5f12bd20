package org.hexachat.adapter.rest.v1.readstate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.readstate.wire.NotificationChoice;
import org.hexachat.adapter.rest.v1.readstate.wire.ReadMark;
import org.hexachat.adapter.rest.v1.readstate.wire.ReadStateView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.room.Sequence;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what one has read of a room, and wants to be told of. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/members/me", produces = MediaType.APPLICATION_JSON_VALUE)
final class ReadStateController {
    /** The greatest number that every reader of JSON takes for what it is. */
    private static final long MAX_POSITION = (1L << 53) - 1;

    private final MarkReadUseCase markRead;
    private final ChangeNotificationsUseCase notifications;

    ReadStateController(MarkReadUseCase markRead, ChangeNotificationsUseCase notifications) {
        this.markRead = markRead;
        this.notifications = notifications;
    }

    @PutMapping("/read")
    ReadStateView markRead(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody ReadMark mark) {
        RequestFields fields = new RequestFields();
        Sequence position = new Sequence(fields.requiredNumber("seq", mark.seq(), 0, MAX_POSITION));
        fields.throwIfAnyIsWrong();
        return ReadStateViews.of(markRead.mark(new MarkReadUseCase.Command(caller, ResourceId.ofRoom(room), position)));
    }

    @PutMapping("/notifications")
    ReadStateView choose(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody NotificationChoice choice) {
        RequestFields fields = new RequestFields();
        NotificationLevel level = fields.requiredChoice("level", choice.level(), levels());
        fields.throwIfAnyIsWrong();
        return ReadStateViews.of(
                notifications.change(new ChangeNotificationsUseCase.Command(caller, ResourceId.ofRoom(room), level)));
    }

    private static SequencedMap<String, NotificationLevel> levels() {
        return Arrays.stream(NotificationLevel.values())
                .collect(Collectors.toMap(
                        ReadStateViews::word, level -> level, (one, other) -> one, LinkedHashMap::new));
    }
}
