package org.hexachat.adapter.rest.v1.member;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.member.wire.MuteList;
import org.hexachat.adapter.rest.v1.member.wire.MuteView;
import org.hexachat.adapter.rest.v1.member.wire.NewMute;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.user.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is silent in a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/mutes", produces = MediaType.APPLICATION_JSON_VALUE)
final class MuteListController {
    /** A year: what should last for longer is for good. */
    private static final long MAX_SECONDS = Duration.ofDays(365).toSeconds();

    private final ListMutesUseCase list;
    private final MuteMemberUseCase mute;
    private final LiftMuteUseCase lift;

    MuteListController(ListMutesUseCase list, MuteMemberUseCase mute, LiftMuteUseCase lift) {
        this.list = list;
        this.mute = mute;
        this.lift = lift;
    }

    @GetMapping
    MuteList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<UserId> from = fields.id("after", after).map(UserId::new);
        fields.throwIfAnyIsWrong();
        Page<MuteView> page = Page.forwards(
                        list.list(
                                new ListMutesUseCase.Query(caller, ResourceId.ofRoom(room), from, Page.toAsk(wanted))),
                        wanted,
                        found -> found.user().id().value().toString())
                .map(MuteListController::view);
        return new MuteList(page.items(), page.next().orElse(null));
    }

    @PutMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mute(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String user,
            @RequestParam Optional<String> reason,
            @RequestBody NewMute wanted) {
        RequestFields fields = new RequestFields();
        Optional<Duration> length = fields.optionalNumber("for_s", wanted.forSeconds(), 1, MAX_SECONDS)
                .map(Duration::ofSeconds);
        fields.throwIfAnyIsWrong();
        mute.mute(new MuteMemberUseCase.Command(
                caller, ResourceId.ofRoom(room), ResourceId.ofUser(user), length, reason));
    }

    @DeleteMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String user) {
        lift.lift(new LiftMuteUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user)));
    }

    private static MuteView view(Mute mute) {
        return new MuteView(
                UserRefs.of(mute.user()),
                UserRefs.of(mute.by()),
                mute.at(),
                mute.term().until().orElse(null));
    }
}
