package org.hexachat.adapter.rest.v1.message;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.MessageList;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The answers to a message, and following them. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/messages/{message}", produces = MediaType.APPLICATION_JSON_VALUE)
final class ThreadController {
    private final ListRepliesUseCase list;
    private final FollowThreadUseCase follow;

    ThreadController(ListRepliesUseCase list, FollowThreadUseCase follow) {
        this.list = list;
        this.follow = follow;
    }

    @GetMapping("/replies")
    MessageList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after) {
        RoomId where = ResourceId.ofRoom(room);
        MessageId which = ResourceId.ofMessage(message);
        return new HistoryPage(limit, before, after)
                .read(page -> list.list(new ListRepliesUseCase.Query(caller, where, which, page)));
    }

    @PutMapping("/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String message) {
        note(caller, room, message, true);
    }

    @DeleteMapping("/follow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String message) {
        note(caller, room, message, false);
    }

    private void note(Caller caller, String room, String message, boolean following) {
        follow.follow(new FollowThreadUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message), following));
    }
}
