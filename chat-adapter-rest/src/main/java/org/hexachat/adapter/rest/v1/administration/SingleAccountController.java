package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.administration.wire.AccountRemovalChoice;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredAccount;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.view.MessageFates;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.RemoveAccountUseCase;
import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.domain.user.MessageFate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows and deletes an account, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/users/{user}", produces = MediaType.APPLICATION_JSON_VALUE)
final class SingleAccountController {
    private final ShowAccountUseCase show;
    private final RemoveAccountUseCase remove;

    SingleAccountController(ShowAccountUseCase show, RemoveAccountUseCase remove) {
        this.show = show;
        this.remove = remove;
    }

    @GetMapping
    AdministeredAccount show(@AuthenticationPrincipal Caller caller, @PathVariable String user) {
        return AdministeredAccounts.of(show.show(new ShowAccountUseCase.Query(caller, ResourceId.ofUser(user))));
    }

    /** Spring answers 415 to a DELETE only where the type is part of the mapping. */
    @DeleteMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String user,
            @RequestBody AccountRemovalChoice removal) {
        RequestFields fields = new RequestFields();
        Optional<MessageFate> messages = fields.optionalChoice("messages", removal.messages(), MessageFates.words());
        fields.throwIfAnyIsWrong();
        remove.remove(new RemoveAccountUseCase.Command(caller, ResourceId.ofUser(user), messages));
    }
}
