package org.hexachat.adapter.rest.v1.hook;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.hook.wire.WebhookMessage;
import org.hexachat.adapter.rest.v1.input.Awaited;
import org.hexachat.adapter.rest.v1.view.MessagePlaces;
import org.hexachat.adapter.rest.v1.wire.MessagePlace;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.hook.PostByWebhookUseCase;
import org.hexachat.domain.request.ClientId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What programs outside say by webhooks. The address is all that they show. */
@RestController
@RequestMapping(path = "/api/v1/hooks/{secret}", produces = MediaType.APPLICATION_JSON_VALUE)
final class HookController {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final PostByWebhookUseCase post;
    private final PayloadForm forms;

    HookController(PostByWebhookUseCase post, PayloadForm forms) {
        this.post = post;
        this.forms = forms;
    }

    /** Waits until the message is durable. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MessagePlace post(
            @PathVariable String secret,
            @RequestHeader(IDEMPOTENCY_KEY) Optional<String> key,
            @RequestBody WebhookMessage message) {
        RequestFields fields = new RequestFields();
        String text = fields.required("text", message.text());
        Optional<ClientId> clientId = fields.optionalId(
                        IDEMPOTENCY_KEY, key.<JsonText>map(JsonText.Given::new).orElseGet(JsonText.Absent::new))
                .map(ClientId::new);
        return MessagePlaces.of(Awaited.of(
                fields.blaming("text", () -> post.post(new PostByWebhookUseCase.Command(secret, text, clientId)))));
    }

    /** As {@link #post}; the document tells of both in one place. */
    @Hidden
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MessagePlace postForm(
            @PathVariable String secret,
            @RequestHeader(IDEMPOTENCY_KEY) Optional<String> key,
            HttpServletRequest request)
            throws IOException {
        return post(secret, key, forms.read(request));
    }
}
