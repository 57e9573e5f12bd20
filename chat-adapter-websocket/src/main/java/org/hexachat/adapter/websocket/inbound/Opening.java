package org.hexachat.adapter.websocket.inbound;

import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a connection live without a hole or a double: known to the hub first, so that events and cuts reach it, then the
 * history, with which the right to read is checked once more.
 */
final class Opening {

    private static final Logger LOGGER = LoggerFactory.getLogger(Opening.class);

    /** Each attempt fails only where more happened while the history was read than is kept meanwhile. */
    private static final int MAX_ATTEMPTS = 5;

    private final ConnectionHub hub;
    private final LatestMessagesUseCase latest;

    Opening(ConnectionHub hub, LatestMessagesUseCase latest) {
        this.hub = hub;
        this.latest = latest;
    }

    /** Returns when the history is on its way, or the connection is told why not. */
    void open(ClientConnection connection) {
        hub.add(connection);
        try {
            if (goLive(connection)) {
                LOGGER.atInfo()
                        .addKeyValue("connection", connection.id())
                        .addKeyValue("room", connection.room().value())
                        .addKeyValue("user", connection.caller().id().value())
                        .log("[SUCCESS] Connected");
            } else {
                connection.close(Closing.TRY_LATER);
            }
        } catch (ChatException refused) {
            LOGGER.atInfo()
                    .addKeyValue("connection", connection.id())
                    .addKeyValue("code", refused.code().code())
                    .log("[ERROR] No history, no connection");
            connection.close(closingFor(refused));
        }
    }

    private boolean goLive(ClientConnection connection) {
        LatestMessagesUseCase.Query query =
                new LatestMessagesUseCase.Query(connection.caller(), connection.room(), RoomHistory.MAX_MESSAGES);
        boolean live = false;
        for (int attempt = 0; attempt < MAX_ATTEMPTS && !live; attempt++) {
            live = hub.goLive(connection, latest.latest(query));
        }
        return live;
    }

    private static Closing closingFor(ChatException refused) {
        return switch (refused.kind()) {
            case UNAUTHENTICATED -> Closing.SESSION_ENDED;
            case FORBIDDEN -> Closing.NO_ACCESS;
            case NOT_FOUND -> Closing.ROOM_GONE;
            case RATE_LIMITED, UNAVAILABLE -> Closing.TRY_LATER;
            case INVALID, CONFLICT -> Closing.BROKEN;
        };
    }
}
