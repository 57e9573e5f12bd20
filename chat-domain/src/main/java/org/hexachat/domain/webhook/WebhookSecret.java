package org.hexachat.domain.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hexachat.domain.session.SessionToken;

/**
 * What an event is signed with, as <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> writes it. The server keeps it as it is,
 * since it takes it to sign. Masks itself when printed.
 *
 * @param value {@value #PREFIX} and base64
 */
public record WebhookSecret(String value) {

    public static final String PREFIX = "whsec_";

    public WebhookSecret {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not the secret of a webhook");
        }
    }

    /** The secret that somebody who has this has, too. */
    public static WebhookSecret of(SessionToken random) {
        byte[] bytes = random.value().getBytes(StandardCharsets.US_ASCII);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The key of the signature. */
    public byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return "WebhookSecret[***]";
    }
}
