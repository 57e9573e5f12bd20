package org.hexachat.adapter.rest.v1.administration;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.administration.wire.PasswordReset;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ResetPasswordUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another password for somebody. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}/password", produces = MediaType.APPLICATION_JSON_VALUE)
final class PasswordResetController {
    private final ResetPasswordUseCase reset;

    PasswordResetController(ResetPasswordUseCase reset) {
        this.reset = reset;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@AuthenticationPrincipal Caller caller, @PathVariable String user, @RequestBody PasswordReset password) {
        RequestFields fields = new RequestFields();
        String wanted = fields.required("new_password", password.newPassword());
        fields.throwIfAnyIsWrong();
        reset.reset(new ResetPasswordUseCase.Command(caller, ResourceId.ofUser(user), wanted));
    }
}
