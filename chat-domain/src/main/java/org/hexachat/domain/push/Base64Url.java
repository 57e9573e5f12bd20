package org.hexachat.domain.push;

import java.util.Base64;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Reads what browsers write keys in. */
final class Base64Url {

    private Base64Url() {}

    static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException otherwise) {
            throw new ChatException(ErrorCode.INPUT_PUSH_KEY);
        }
    }
}
