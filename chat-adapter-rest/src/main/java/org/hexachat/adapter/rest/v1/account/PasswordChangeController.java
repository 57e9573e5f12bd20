package org.hexachat.adapter.rest.v1.account;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.account.wire.PasswordChange;
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
@RequestMapping(path = "/api/v1/account/password", produces = MediaType.APPLICATION_JSON_VALUE)
final class PasswordChangeController {
    private final ChangePasswordUseCase change;

    PasswordChangeController(ChangePasswordUseCase change) {
        this.change = change;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@AuthenticationPrincipal Caller caller, @RequestBody PasswordChange passwords) {
        RequestFields fields = new RequestFields();
        String current = fields.required("current_password", passwords.currentPassword());
        String wanted = fields.required("new_password", passwords.newPassword());
        fields.throwIfAnyIsWrong();
        change.change(new ChangePasswordUseCase.Command(caller, current, wanted));
    }
}
