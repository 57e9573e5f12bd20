package org.hexachat.adapter.rest.v1.member;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.member.wire.MemberList;
import org.hexachat.adapter.rest.v1.member.wire.MemberView;
import org.hexachat.adapter.rest.v1.view.RoleWords;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a room, and putting somebody out. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/members", produces = MediaType.APPLICATION_JSON_VALUE)
final class MemberListController {
    private final ListMembersUseCase list;
    private final KickMemberUseCase kick;

    MemberListController(ListMembersUseCase list, KickMemberUseCase kick) {
        this.list = list;
        this.kick = kick;
    }

    @GetMapping
    MemberList list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<UserId> from = fields.id("after", after).map(UserId::new);
        Optional<NamePiece> called = fields.namePiece("q", q);
        fields.throwIfAnyIsWrong();
        Page<MemberView> page = Page.forwards(
                        list.list(new ListMembersUseCase.Query(
                                caller, ResourceId.ofRoom(room), called, from, Page.toAsk(wanted))),
                        wanted,
                        member -> member.user().id().value().toString())
                .map(member ->
                        new MemberView(UserRefs.of(member.user()), RoleWords.of(member.role()), member.joinedAt()));
        return new MemberList(page.items(), page.next().orElse(null));
    }

    @DeleteMapping("/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void kick(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String user,
            @RequestParam Optional<String> reason) {
        kick.kick(new KickMemberUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user), reason));
    }
}
