package org.hexachat.adapter.rest.v1.readstate;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.readstate.wire.OwnRoomList;
import org.hexachat.adapter.rest.v1.readstate.wire.OwnRoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.domain.readstate.RoomListQuery.Place;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rooms that one is a member of, with what is unread there. */
@RestController
@RequestMapping(path = "/api/v1/account/rooms", produces = MediaType.APPLICATION_JSON_VALUE)
final class OwnRoomListController {
    private final ListOwnRoomsUseCase list;

    OwnRoomListController(ListOwnRoomsUseCase list) {
        this.list = list;
    }

    @GetMapping
    OwnRoomList list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Optional<Place> from = fields.place("after", after, RoomPlaces::read);
        fields.throwIfAnyIsWrong();
        Page<OwnRoomView> page = Page.forwards(
                        list.list(new ListOwnRoomsUseCase.Query(caller, from, Page.toAsk(wanted))),
                        wanted,
                        overview -> RoomPlaces.write(overview.place()))
                .map(ReadStateViews::of);
        return new OwnRoomList(page.items(), page.next().orElse(null));
    }
}
