package org.hexachat.adapter.rest.v1.administration;

import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.GrantAdministratorUseCase;
import org.hexachat.application.port.in.administration.RevokeAdministratorUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who runs the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}/administrator", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministratorController {
    private final GrantAdministratorUseCase grant;
    private final RevokeAdministratorUseCase revoke;

    AdministratorController(GrantAdministratorUseCase grant, RevokeAdministratorUseCase revoke) {
        this.grant = grant;
        this.revoke = revoke;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        grant.grant(new GrantAdministratorUseCase.Command(caller, ResourceId.ofUser(user)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        revoke.revoke(new RevokeAdministratorUseCase.Command(caller, ResourceId.ofUser(user)));
    }
}
