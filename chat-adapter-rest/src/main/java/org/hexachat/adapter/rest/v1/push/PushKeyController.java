package org.hexachat.adapter.rest.v1.push;

import org.hexachat.adapter.rest.v1.push.wire.PushKeyView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.push.ShowPushKeyUseCase;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says for whom a browser subscribes. */
@RestController
@RequestMapping(path = "/api/v1/push", produces = MediaType.APPLICATION_JSON_VALUE)
final class PushKeyController {
    private final ShowPushKeyUseCase key;

    PushKeyController(ShowPushKeyUseCase key) {
        this.key = key;
    }

    @GetMapping
    PushKeyView show(@AuthenticationPrincipal Caller caller) {
        return new PushKeyView(key.show(caller));
    }
}
