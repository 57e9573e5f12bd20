package org.hexachat.adapter.rest.v1.member;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.member.wire.BanList;
import org.hexachat.adapter.rest.v1.member.wire.BanView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
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

/** Who is kept out of a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/bans", produces = MediaType.APPLICATION_JSON_VALUE)
final class BanListController {
    private final ListBansUseCase list;
    private final BanMemberUseCase ban;
    private final LiftBanUseCase lift;

    BanListController(ListBansUseCase list, BanMemberUseCase ban, LiftBanUseCase lift) {
        this.list = list;
        this.ban = ban;
        this.lift = lift;
    }

    @GetMapping
    BanList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<UserId> from = fields.id("after", after).map(UserId::new);
        fields.throwIfAnyIsWrong();
        Page<BanView> page = Page.forwards(
                        list.list(new ListBansUseCase.Query(caller, ResourceId.ofRoom(room), from, Page.toAsk(wanted))),
                        wanted,
                        found -> found.user().id().value().toString())
                .map(found -> new BanView(UserRefs.of(found.user()), UserRefs.of(found.by()), found.at()));
        return new BanList(page.items(), page.next().orElse(null));
    }

    @PutMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ban(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String user,
            @RequestParam Optional<String> reason) {
        ban.ban(new BanMemberUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user), reason));
    }

    @DeleteMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String user) {
        lift.lift(new LiftBanUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user)));
    }
}
