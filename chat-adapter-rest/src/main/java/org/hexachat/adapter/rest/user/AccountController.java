package org.hexachat.adapter.rest.user;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.user.wire.DeleteAccountRequest;
import org.hexachat.adapter.rest.user.wire.UpdateAccountRequest;
import org.hexachat.adapter.rest.user.wire.UserResponse;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping(path = "/auth/users/me", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountController {
    private final FindUserUseCase find;
    private final UpdateAccountUseCase update;
    private final DeleteAccountUseCase delete;
    private final UserResponses responses;

    AccountController(
            FindUserUseCase find, UpdateAccountUseCase update, DeleteAccountUseCase delete, UserResponses responses) {
        this.find = find;
        this.update = update;
        this.delete = delete;
        this.responses = responses;
    }

    @GetMapping
    UserResponse show(@AuthenticationPrincipal Caller caller) {
        return responses.of(find.whoAmI(caller));
    }

    @PutMapping
    UserResponse replace(@AuthenticationPrincipal Caller caller, @RequestBody UpdateAccountRequest request) {
        return change(caller, request);
    }

    @PatchMapping
    UserResponse update(@AuthenticationPrincipal Caller caller, @RequestBody UpdateAccountRequest request) {
        return change(caller, request);
    }

    /** Spring answers 415 to a DELETE only where the type is part of the mapping. */
    @DeleteMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @RequestBody DeleteAccountRequest request) {
        RequestFields fields = new RequestFields();
        String password = fields.required("current_password", request.currentPassword());
        fields.throwIfAnyIsWrong();
        delete.delete(new DeleteAccountUseCase.Command(caller, password));
    }

    /** An address that is not mentioned stays, and an empty one goes, with PUT as with PATCH: so it always was. */
    private UserResponse change(Caller caller, UpdateAccountRequest request) {
        RequestFields fields = new RequestFields();
        Optional<String> email = fields.optional("email", request.email());
        fields.throwIfAnyIsWrong();
        return email.map(text -> change(caller, text)).orElseGet(() -> show(caller));
    }

    private UserResponse change(Caller caller, String email) {
        Optional<String> wanted = Optional.of(email).filter(text -> !text.isBlank());
        return responses.of(update.update(new UpdateAccountUseCase.Command(caller, wanted)));
    }
}
