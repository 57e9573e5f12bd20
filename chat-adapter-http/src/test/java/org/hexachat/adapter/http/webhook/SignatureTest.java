package org.hexachat.adapter.http.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.webhook.WebhookSecret;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example of the specification. */
    @Test
    void signs_as_the_specification_does() {
        Signature signature = new Signature(new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertThat(signature.headers(new WebhookSender.Message(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        "{\"test\": 2432232314}")))
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
