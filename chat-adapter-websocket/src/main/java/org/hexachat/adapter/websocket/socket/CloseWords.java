package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a close frame says.
 *
 * @param code {@link #NO_CODE} where it says nothing
 * @param isReadable whether the reason is UTF-8
 * @param isProper whether a client may say this
 */
record CloseWords(int code, boolean isReadable, boolean isProper) {

    static final int NO_CODE = 1005;

    static CloseWords read(byte[] payload) {
        if (payload.length == 0) {
            return new CloseWords(NO_CODE, true, true);
        }
        if (payload.length < Short.BYTES) {
            return new CloseWords(NO_CODE, true, false);
        }
        int code = ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        byte[] reason = Arrays.copyOfRange(payload, Short.BYTES, payload.length);
        boolean readable = StrictUtf8.read(reason, reason.length).isPresent();
        return new CloseWords(code, readable, readable && isSayable(code));
    }

    private static boolean isSayable(int code) {
        boolean standard = code >= 1000 && code <= 1014 && (code < 1004 || code > 1006);
        return standard || (code >= 3000 && code <= 4999);
    }
}
