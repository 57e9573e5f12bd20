package org.hexachat.adapter.rest.v1.reaction;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.reaction.wire.ReactionUsers;
import org.hexachat.adapter.rest.v1.view.MessagePlaces;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.adapter.rest.v1.wire.UserRef;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
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

/** Answers to a message by an emoji. */
@RestController
@RequestMapping(
        path = "/api/v1/rooms/{room}/messages/{message}/reactions/{emoji}",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class ReactionController {
    private final ListReactionsUseCase list;
    private final AddReactionUseCase add;
    private final RemoveReactionUseCase remove;

    ReactionController(ListReactionsUseCase list, AddReactionUseCase add, RemoveReactionUseCase remove) {
        this.list = list;
        this.add = add;
        this.remove = remove;
    }

    @GetMapping
    ReactionUsers list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @PathVariable String emoji,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<UserId> from = fields.id("after", after).map(UserId::new);
        fields.throwIfAnyIsWrong();
        Page<UserRef> page = Page.<Actor>forwards(
                        list.list(new ListReactionsUseCase.Query(
                                caller,
                                ResourceId.ofRoom(room),
                                ResourceId.ofMessage(message),
                                emoji,
                                from,
                                Page.toAsk(wanted))),
                        wanted,
                        user -> user.id().value().toString())
                .map(UserRefs::of);
        return new ReactionUsers(page.items(), page.next().orElse(null));
    }

    @PutMapping("/me")
    @ResponseStatus(HttpStatus.CREATED)
    MessagePlace add(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @PathVariable String emoji) {
        return MessagePlaces.of(add.add(
                new AddReactionUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message), emoji)));
    }

    @DeleteMapping("/me")
    MessagePlace remove(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String message,
            @PathVariable String emoji) {
        return MessagePlaces.of(remove.remove(new RemoveReactionUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofMessage(message), emoji)));
    }
}
