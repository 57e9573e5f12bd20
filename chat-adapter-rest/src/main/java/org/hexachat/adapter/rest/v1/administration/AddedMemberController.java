package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Puts somebody into a room, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/rooms/{room}/members/{user}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AddedMemberController {
    private final AddMemberUseCase add;

    AddedMemberController(AddMemberUseCase add) {
        this.add = add;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String user,
            @RequestParam Optional<String> reason) {
        add.add(new AddMemberUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user), reason));
    }
}
