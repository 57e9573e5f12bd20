package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredRoomView;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.in.administration.ShowAdministeredRoomUseCase;
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

/** Shows and deletes a room, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/rooms/{room}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredRoomController {
    private final ShowAdministeredRoomUseCase show;
    private final RemoveRoomUseCase remove;

    AdministeredRoomController(ShowAdministeredRoomUseCase show, RemoveRoomUseCase remove) {
        this.show = show;
        this.remove = remove;
    }

    @GetMapping
    AdministeredRoomView show(@AuthenticationPrincipal Caller caller, @PathVariable String room) {
        return AdministeredRooms.of(show.show(new ShowAdministeredRoomUseCase.Query(caller, ResourceId.ofRoom(room))));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @RequestParam Optional<String> reason) {
        remove.remove(new RemoveRoomUseCase.Command(caller, ResourceId.ofRoom(room), reason));
    }
}
