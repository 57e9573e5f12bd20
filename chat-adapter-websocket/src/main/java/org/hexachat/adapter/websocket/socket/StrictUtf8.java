package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 and replaces nothing. */
final class StrictUtf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private StrictUtf8() {}

    /** Decodes in the quick way, which replaces what it cannot read, and looks twice only where a replacement may be. */
    static Optional<String> read(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isWellFormed(bytes, length) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isWellFormed(byte[] bytes, int length) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
