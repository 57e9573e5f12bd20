package org.hexachat.adapter.websocket.outbound;

/** A connection as its feed knows it. Guarded by the lock of the feed. */
final class Listener {

    private static final long READING_HISTORY = Long.MAX_VALUE;

    private final ClientConnection connection;
    private long position = READING_HISTORY;

    Listener(ClientConnection connection) {
        this.connection = connection;
    }

    boolean isReadingHistory() {
        return position == READING_HISTORY;
    }

    /** Sends the history, and from now on everything after it. */
    void goLive(History history) {
        connection.sendHistory(history.frames());
        position = history.position();
    }

    /** Sends what comes after the history this listener was given. */
    void deliver(Arrival arrival) {
        if (arrival.sequence() > position) {
            arrival.frame().ifPresent(connection::send);
        }
    }
}
