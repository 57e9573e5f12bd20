package org.hexachat.adapter.rest.v1.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.hexachat.adapter.rest.input.AddressThrottle;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.account.wire.AccountView;
import org.hexachat.adapter.rest.v1.account.wire.NewAccount;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.domain.limit.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
final class NewAccountController {
    private static final URI ACCOUNT = URI.create("/api/v1/account");

    private final RegisterUserUseCase register;
    private final AddressThrottle throttle;

    NewAccountController(RegisterUserUseCase register, AddressThrottle throttle) {
        this.register = register;
        this.throttle = throttle;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AccountView> register(@RequestBody NewAccount account, HttpServletRequest request) {
        throttle.spend(Limit.REGISTRATION, request);
        return ResponseEntity.created(ACCOUNT).body(AccountViews.of(register.register(commandOf(account))));
    }

    private static RegisterUserUseCase.Command commandOf(NewAccount account) {
        RequestFields fields = new RequestFields();
        String username = fields.required("username", account.username()).strip();
        String password = fields.required("password", account.password());
        Optional<String> email = fields.unlessBlank("email", account.email());
        fields.throwIfAnyIsWrong();
        return new RegisterUserUseCase.Command(username, email, password);
    }
}
