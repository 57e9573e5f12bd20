package org.hexachat.adapter.http.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.webhook.WebhookSecret;

/** How a receiver knows that a message is ours, and new: <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>, {@code v1}. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final WebhookSecret secret;

    Signature(WebhookSecret secret) {
        this.secret = secret;
    }

    Map<String, String> headers(WebhookSender.Message message) {
        String timestamp = Long.toString(message.at().getEpochSecond());
        String signed = message.id() + "." + timestamp + "." + message.body();
        return Map.of(
                "webhook-id",
                message.id(),
                "webhook-timestamp",
                timestamp,
                "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(mac(signed)));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}
