package org.hexachat.domain.push;

import java.util.Base64;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * What a browser shares with whoever may tell it something (RFC 8291). Masks itself when printed.
 *
 * @param value {@value #BYTES} bytes in base64url without padding
 */
public record PushSecret(String value) {

    private static final int BYTES = 16;

    /**
     * Checks the length, and forgets the padding.
     *
     * @throws ChatException {@code input.push_key}
     */
    public PushSecret {
        byte[] bytes = Base64Url.decoded(value);
        if (bytes.length != BYTES) {
            throw new ChatException(ErrorCode.INPUT_PUSH_KEY);
        }
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PushSecret[***]";
    }
}
