package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;

/** Ends a connection that goes over a limit again and again, without as much as a second of peace. */
final class Offences {

    static final int TOO_MANY = 100;

    private static final Duration PEACE = Duration.ofSeconds(1);

    private final ClientConnection connection;
    private long last;
    private int inARow;

    Offences(ClientConnection connection) {
        this.connection = connection;
    }

    synchronized void note(ChatException refused) {
        if (refused.kind() != ErrorKind.RATE_LIMITED) {
            return;
        }
        long now = System.nanoTime();
        inARow = inARow > 0 && now - last < PEACE.toNanos() ? inARow + 1 : 1;
        last = now;
        if (inARow >= TOO_MANY) {
            connection.close(Closing.OVER_THE_LIMIT);
        }
    }
}
