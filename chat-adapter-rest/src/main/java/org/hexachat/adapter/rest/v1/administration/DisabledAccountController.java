package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.DisableAccountUseCase;
import org.hexachat.application.port.in.administration.EnableAccountUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whose account is kept shut. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}/disabled", produces = MediaType.APPLICATION_JSON_VALUE)
final class DisabledAccountController {
    private final DisableAccountUseCase disable;
    private final EnableAccountUseCase enable;

    DisabledAccountController(DisableAccountUseCase disable, EnableAccountUseCase enable) {
        this.disable = disable;
        this.enable = enable;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(
            @AuthenticationPrincipal Caller caller, @PathVariable String user, @RequestParam Optional<String> reason) {
        disable.disable(new DisableAccountUseCase.Command(caller, ResourceId.ofUser(user), reason));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(
            @AuthenticationPrincipal Caller caller, @PathVariable String user, @RequestParam Optional<String> reason) {
        enable.enable(new EnableAccountUseCase.Command(caller, ResourceId.ofUser(user), reason));
    }
}
