package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.error.ErrorCode;

/** Why this side ends a connection. Codes from 4000 to 4499 mean reconnect, from 4500 to 4999 stop. */
public enum Closing {
    /** The answer to the peer's own goodbye. */
    ECHO(1000, ""),
    PROTOCOL(1002, "not allowed by the protocol"),
    NOT_TEXT(1003, "only text frames"),
    BROKEN_TEXT(1007, "not UTF-8"),
    TOO_MANY_FRAGMENTS(1008, "too many empty fragments"),
    TOO_BIG(1009, "message too big"),
    BROKEN(1011, "internal error"),
    RESTARTING(1012, "the server is restarting"),
    TOO_SLOW(4008, "too slow"),
    SILENT(4009, "nothing heard"),
    TRY_LATER(4013, "try again later"),
    OVER_THE_LIMIT(4029, "over a rate limit again and again: back off"),
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

    /** Why a connection ends that can do nothing but the one thing that was refused. */
    public static Closing of(ErrorCode refused) {
        return switch (refused.kind()) {
            case UNAUTHENTICATED -> SESSION_ENDED;
            case FORBIDDEN -> NO_ACCESS;
            case NOT_FOUND -> ROOM_GONE;
            case RATE_LIMITED -> TRY_LATER;
            case UNAVAILABLE -> RESTARTING;
            case INVALID, CONFLICT -> BROKEN;
        };
    }
}
