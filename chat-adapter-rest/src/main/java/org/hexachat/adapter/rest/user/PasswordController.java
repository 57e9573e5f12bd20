package org.hexachat.adapter.rest.user;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.user.wire.SetPasswordRequest;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password. */
@RestController
@RequestMapping(path = "/auth/users/set_password", produces = MediaType.APPLICATION_JSON_VALUE)
final class PasswordController {
    private final ChangePasswordUseCase change;

    PasswordController(ChangePasswordUseCase change) {
        this.change = change;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AuthenticationPrincipal Caller caller, @RequestBody SetPasswordRequest request) {
        RequestFields fields = new RequestFields();
        String password = fields.required("new_password", request.newPassword());
        String repeated = fields.required("re_new_password", request.reNewPassword());
        String current = fields.required("current_password", request.currentPassword());
        fields.throwIfAnyIsWrong();
        RepeatedPassword.demand(password, repeated);
        change.change(new ChangePasswordUseCase.Command(caller, current, password));
    }
}
