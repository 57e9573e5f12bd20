package org.hexachat.adapter.rest.v1.administration;

import java.net.URI;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.administration.wire.AccountPage;
import org.hexachat.adapter.rest.v1.administration.wire.AccountToCreate;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredAccount;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.CreateAccountUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Finds and opens accounts, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/users", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountListController {
    private final ListAccountsUseCase list;
    private final CreateAccountUseCase create;

    AccountListController(ListAccountsUseCase list, CreateAccountUseCase create) {
        this.list = list;
        this.create = create;
    }

    @GetMapping
    AccountPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        AccountQuery query = new AccountQuery(
                fields.namePiece("q", q),
                fields.choice("state", state, AccountState.values(), AdministeredAccounts::word),
                fields.text("after", after),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<AdministeredAccount> page = Page.forwards(
                        list.list(new ListAccountsUseCase.Query(caller, query)),
                        wanted,
                        account -> account.user().username().canonical())
                .map(AdministeredAccounts::of);
        return new AccountPage(page.items(), page.next().orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AdministeredAccount> create(
            @AuthenticationPrincipal Caller caller, @RequestBody AccountToCreate account) {
        RequestFields fields = new RequestFields();
        String username = fields.required("username", account.username()).strip();
        String password = fields.required("password", account.password());
        Optional<String> email = fields.unlessBlank("email", account.email());
        boolean administrator =
                fields.optionalFlag("administrator", account.administrator()).orElse(false);
        fields.throwIfAnyIsWrong();
        AdministeredAccount created = AdministeredAccounts.of(
                create.create(new CreateAccountUseCase.Command(caller, username, password, email, administrator)));
        return ResponseEntity.created(URI.create("/api/v1/admin/users/" + created.id()))
                .body(created);
    }
}
