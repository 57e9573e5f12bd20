package org.hexachat.adapter.rest.v1.room;

import java.net.URI;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.room.wire.NewRoom;
import org.hexachat.adapter.rest.v1.room.wire.RoomList;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Finds and makes rooms. */
@RestController
@RequestMapping(path = "/api/v1/rooms", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomListController {
    private final ListRoomsUseCase list;
    private final CreateRoomUseCase create;

    RoomListController(ListRoomsUseCase list, CreateRoomUseCase create) {
        this.list = list;
        this.create = create;
    }

    @GetMapping
    RoomList list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> mine,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        var query = new ListRoomsUseCase.Query(
                caller,
                fields.text("q", q),
                fields.flag("mine", mine),
                fields.text("after", after),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<RoomView> page = Page.forwards(
                        list.list(query), wanted, room -> room.name().canonical())
                .map(RoomViews::of);
        return new RoomList(page.items(), page.next().orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RoomView> create(@AuthenticationPrincipal Caller caller, @RequestBody NewRoom wanted) {
        RequestFields fields = new RequestFields();
        String name = fields.required("name", wanted.name());
        Optional<String> password = fields.unlessBlank("password", wanted.password());
        Optional<ClientId> clientId =
                fields.optionalId("client_id", wanted.clientId()).map(ClientId::new);
        boolean byInvitation =
                fields.optionalChoice("access", wanted.access(), Doors.words()).orElse(false);
        boolean listed = fields.optionalFlag("listed", wanted.listed()).orElse(true);
        fields.exclusive("access", byInvitation, "password", password.isPresent());
        fields.throwIfAnyIsWrong();
        Room room =
                create.create(new CreateRoomUseCase.Command(caller, name, password, byInvitation, listed, clientId));
        return ResponseEntity.created(URI.create("/api/v1/rooms/" + room.id().value()))
                .body(RoomViews.of(room));
    }
}
