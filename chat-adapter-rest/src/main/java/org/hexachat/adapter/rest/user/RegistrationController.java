package org.hexachat.adapter.rest.user;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hexachat.adapter.rest.input.AddressThrottle;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.user.wire.RegisterUserRequest;
import org.hexachat.adapter.rest.user.wire.UserResponse;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.domain.limit.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts. */
@RestController
@RequestMapping(path = "/auth/users", produces = MediaType.APPLICATION_JSON_VALUE)
final class RegistrationController {
    private final RegisterUserUseCase register;
    private final UserResponses responses;
    private final AddressThrottle throttle;

    RegistrationController(RegisterUserUseCase register, UserResponses responses, AddressThrottle throttle) {
        this.register = register;
        this.responses = responses;
        this.throttle = throttle;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserResponse register(@RequestBody RegisterUserRequest body, HttpServletRequest request) {
        throttle.spend(Limit.REGISTRATION, request);
        return responses.of(register.register(commandOf(body)));
    }

    private static RegisterUserUseCase.Command commandOf(RegisterUserRequest request) {
        RequestFields fields = new RequestFields();
        String username = fields.required("username", request.username()).strip();
        String password = fields.required("password", request.password());
        String repeated = fields.required("re_password", request.rePassword());
        Optional<String> email = fields.optional("email", request.email()).filter(text -> !text.isBlank());
        fields.throwIfAnyIsWrong();
        RepeatedPassword.demand(password, repeated);
        return new RegisterUserUseCase.Command(username, email, password);
    }
}
