package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredRoomPage;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredRoomView;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredRoomsUseCase;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.Username;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds rooms, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/rooms", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredRoomListController {
    private final ListAdministeredRoomsUseCase list;

    AdministeredRoomListController(ListAdministeredRoomsUseCase list) {
        this.list = list;
    }

    @GetMapping
    AdministeredRoomPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> owner,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Sort by = fields.choice("sort", sort, Sort.values()).orElse(Sort.NAME);
        var query = new ListAdministeredRoomsUseCase.Query(
                caller,
                fields.value("q", q, RoomNamePiece::new),
                fields.value("owner", owner, Username::new),
                by.order(fields, after),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<AdministeredRoomView> page = Page.forwards(
                        list.list(query), wanted, administered -> by.place(administered.room()))
                .map((AdministeredRoom administered) -> AdministeredRooms.of(administered));
        return new AdministeredRoomPage(page.items(), page.next().orElse(null));
    }

    /** What rooms are listed by, and how a page is told where it begins. */
    private enum Sort {
        NAME {
            @Override
            RoomOrder order(QueryFields fields, Optional<String> after) {
                return new RoomOrder.ByName(fields.text("after", after));
            }

            @Override
            String place(Room room) {
                return room.name().canonical();
            }
        },
        CREATED {
            @Override
            RoomOrder order(QueryFields fields, Optional<String> after) {
                return new RoomOrder.NewestFirst(fields.id("after", after).map(RoomId::new));
            }

            @Override
            String place(Room room) {
                return room.id().value().toString();
            }
        };

        abstract RoomOrder order(QueryFields fields, Optional<String> after);

        abstract String place(Room room);
    }
}
