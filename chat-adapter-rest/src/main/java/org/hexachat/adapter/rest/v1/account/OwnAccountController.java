package org.hexachat.adapter.rest.v1.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.security.SessionCookie;
import org.hexachat.adapter.rest.v1.account.wire.AccountChange;
import org.hexachat.adapter.rest.v1.account.wire.AccountDeletion;
import org.hexachat.adapter.rest.v1.account.wire.AccountView;
import org.hexachat.adapter.rest.v1.view.MessageFates;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.hexachat.domain.user.MessageFate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping(path = "/api/v1/account", produces = MediaType.APPLICATION_JSON_VALUE)
final class OwnAccountController {
    private final FindUserUseCase find;
    private final UpdateAccountUseCase update;
    private final DeleteAccountUseCase delete;

    OwnAccountController(FindUserUseCase find, UpdateAccountUseCase update, DeleteAccountUseCase delete) {
        this.find = find;
        this.update = update;
        this.delete = delete;
    }

    @GetMapping
    AccountView show(@AuthenticationPrincipal Caller caller) {
        return AccountViews.of(find.whoAmI(caller));
    }

    @PatchMapping
    AccountView change(@AuthenticationPrincipal Caller caller, @RequestBody AccountChange change) {
        RequestFields fields = new RequestFields();
        Optional<String> email = fields.unlessBlank("email", change.email());
        fields.throwIfAnyIsWrong();
        return change.email() instanceof JsonText.Absent
                ? show(caller)
                : AccountViews.of(update.update(new UpdateAccountUseCase.Command(caller, email)));
    }

    /** Spring answers 415 to a DELETE only where the type is part of the mapping. */
    @DeleteMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller,
            @RequestBody AccountDeletion deletion,
            HttpServletRequest request,
            HttpServletResponse response) {
        RequestFields fields = new RequestFields();
        String password = fields.required("current_password", deletion.currentPassword());
        Optional<MessageFate> messages = fields.optionalChoice("messages", deletion.messages(), MessageFates.words());
        fields.throwIfAnyIsWrong();
        delete.delete(new DeleteAccountUseCase.Command(caller, password, messages));
        SessionCookie.takeBack(request, response);
    }
}
