package org.hexachat.adapter.websocket.outbound;

/** Why this side ends a connection. Codes from 4000 to 4499 mean reconnect, from 4500 to 4999 stop. */
public enum Closing {
    NOT_TEXT(1003, "only text frames"),
    TOO_MANY_FRAGMENTS(1008, "too many empty fragments"),
    TOO_BIG(1009, "message too big"),
    BROKEN(1011, "internal error"),
    RESTARTING(1012, "the server is restarting"),
    TOO_SLOW(4008, "too slow"),
    SILENT(4009, "nothing heard"),
    TRY_LATER(4013, "try again later"),
    SESSION_ENDED(4501, "the session has ended"),
    NO_ACCESS(4503, "no access"),
    ROOM_GONE(4504, "the room is gone");

    private final int code;
    private final String reason;

    Closing(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    int code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
