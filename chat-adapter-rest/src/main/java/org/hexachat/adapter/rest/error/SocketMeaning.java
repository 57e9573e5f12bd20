package org.hexachat.adapter.rest.error;

import org.hexachat.domain.error.ErrorCode;

/** What a code means to whoever is connected by a WebSocket. */
final class SocketMeaning {
    private SocketMeaning() {}

    static String of(ErrorCode code) {
        return switch (code) {
            case AUTHENTICATION_REQUIRED, TICKET_INVALID -> "the handshake is refused";
            case TOKEN_INVALID -> "the handshake is refused; close 4501 later on";
            case ROOM_NOT_FOUND, ROOM_NOT_MEMBER -> "`error`; `unsubscribed` when it happens to a subscription";
            case RATE_LIMITED -> "`error`; close 4029 for going on";
            case SERVER_BUSY -> "`error`; close 4013 where there is no place for the connection";
            default -> "`error`";
        };
    }
}
