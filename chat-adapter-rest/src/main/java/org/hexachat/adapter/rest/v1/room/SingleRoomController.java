package org.hexachat.adapter.rest.v1.room;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.room.wire.RoomChange;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.domain.room.RoomId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows, renames and deletes a room. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}", produces = MediaType.APPLICATION_JSON_VALUE)
final class SingleRoomController {
    private final FindRoomUseCase find;
    private final RenameRoomUseCase rename;
    private final ChangeListingUseCase listing;
    private final DeleteRoomUseCase delete;

    SingleRoomController(
            FindRoomUseCase find, RenameRoomUseCase rename, ChangeListingUseCase listing, DeleteRoomUseCase delete) {
        this.find = find;
        this.rename = rename;
        this.listing = listing;
        this.delete = delete;
    }

    @GetMapping
    RoomView show(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return RoomViews.of(find.find(caller, ResourceId.ofRoom(room)));
    }

    @PatchMapping
    RoomView change(@AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestBody RoomChange change) {
        RoomId id = ResourceId.ofRoom(room);
        RequestFields fields = new RequestFields();
        Optional<String> name = change.name() instanceof JsonText.Absent
                ? Optional.empty()
                : Optional.of(fields.required("name", change.name()));
        Optional<Boolean> listed = fields.optionalFlag("listed", change.listed());
        fields.throwIfAnyIsWrong();
        name.ifPresent(wanted -> rename.rename(new RenameRoomUseCase.Command(caller, id, wanted)));
        listed.ifPresent(wanted -> listing.change(new ChangeListingUseCase.Command(caller, id, wanted)));
        return RoomViews.of(find.find(caller, id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        delete.delete(new DeleteRoomUseCase.Command(caller, ResourceId.ofRoom(room)));
    }
}
