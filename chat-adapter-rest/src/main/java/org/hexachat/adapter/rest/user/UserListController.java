package org.hexachat.adapter.rest.user;

import java.util.List;
import org.hexachat.adapter.rest.user.wire.UserResponse;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ListUsersUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the accounts that the caller may see. */
@RestController
@RequestMapping(path = "/auth/users", produces = MediaType.APPLICATION_JSON_VALUE)
final class UserListController {
    private final ListUsersUseCase list;
    private final UserResponses responses;

    UserListController(ListUsersUseCase list, UserResponses responses) {
        this.list = list;
        this.responses = responses;
    }

    @GetMapping
    List<UserResponse> list(@AuthenticationPrincipal Caller caller) {
        return list.list(caller).stream().map(responses::of).toList();
    }
}
