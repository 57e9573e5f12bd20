package org.hexachat.adapter.rest.v1.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.hexachat.adapter.rest.input.AddressThrottle;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.setup.wire.FinishedSetup;
import org.hexachat.adapter.rest.v1.setup.wire.FirstAccount;
import org.hexachat.adapter.rest.v1.setup.wire.SetupState;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.setup.SetUpUseCase;
import org.hexachat.domain.limit.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the first administrator, for whoever has the link that the server showed. */
@RestController
@RequestMapping(path = "/api/v1/setup", produces = MediaType.APPLICATION_JSON_VALUE)
final class SetupController {
    private final SetUpUseCase setUp;
    private final AddressThrottle throttle;

    SetupController(SetUpUseCase setUp, AddressThrottle throttle) {
        this.setUp = setUp;
        this.throttle = throttle;
    }

    @GetMapping
    SetupState show() {
        return new SetupState(setUp.isNeeded());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FinishedSetup> setUp(@RequestBody FirstAccount account, HttpServletRequest request) {
        throttle.spend(Limit.LOGIN, request);
        SetUpUseCase.Done done = setUp.setUp(commandOf(account));
        return ResponseEntity.created(
                        URI.create("/api/v1/rooms/" + done.room().id().value()))
                .body(new FinishedSetup(UserRefs.of(done.administrator().actor()), RoomViews.of(done.room())));
    }

    private static SetUpUseCase.Command commandOf(FirstAccount account) {
        RequestFields fields = new RequestFields();
        String secret = fields.required("secret", account.secret()).strip();
        String username = fields.required("username", account.username()).strip();
        String password = fields.required("password", account.password());
        Optional<String> email = fields.unlessBlank("email", account.email());
        String room = fields.required("room", account.room());
        fields.throwIfAnyIsWrong();
        return new SetUpUseCase.Command(secret, username, email, password, room);
    }
}
