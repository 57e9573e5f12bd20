package org.hexachat.adapter.rest.v1.member;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.member.wire.RoleChoice;
import org.hexachat.adapter.rest.v1.view.RoleWords;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.domain.room.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What members are. */
@RestController
@RequestMapping(path = "/api/v1/rooms/{room}/members/{user}/role", produces = MediaType.APPLICATION_JSON_VALUE)
final class RoleController {
    private final ChangeRoleUseCase change;

    RoleController(ChangeRoleUseCase change) {
        this.change = change;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String user,
            @RequestBody RoleChoice choice) {
        RequestFields fields = new RequestFields();
        Role role = fields.requiredChoice("role", choice.role(), roles());
        fields.throwIfAnyIsWrong();
        change.change(new ChangeRoleUseCase.Command(caller, ResourceId.ofRoom(room), ResourceId.ofUser(user), role));
    }

    private static SequencedMap<String, Role> roles() {
        return Arrays.stream(Role.values())
                .collect(Collectors.toMap(RoleWords::of, role -> role, (one, other) -> one, LinkedHashMap::new));
    }
}
