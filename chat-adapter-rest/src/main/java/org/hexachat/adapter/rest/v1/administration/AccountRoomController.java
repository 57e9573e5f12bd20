package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.administration.wire.AccountRoomPage;
import org.hexachat.adapter.rest.v1.administration.wire.AccountRoomView;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAccountRoomsUseCase;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.RoomOrder;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is a member, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}/rooms", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountRoomController {
    private final ListAccountRoomsUseCase list;

    AccountRoomController(ListAccountRoomsUseCase list) {
        this.list = list;
    }

    @GetMapping
    AccountRoomPage list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String user,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        RoomOrder.ByName order = new RoomOrder.ByName(fields.text("after", after));
        fields.throwIfAnyIsWrong();
        Page<AccountRoomView> page = Page.forwards(
                        list.list(new ListAccountRoomsUseCase.Query(
                                caller, ResourceId.ofUser(user), order, Page.toAsk(wanted))),
                        wanted,
                        joined -> joined.room().name().canonical())
                .map((JoinedRoom joined) -> AdministeredRooms.of(joined));
        return new AccountRoomPage(page.items(), page.next().orElse(null));
    }
}
