package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Says goodbye to everybody before the web server stops, which would cut them without a word. Stands in the default phase, the
 * last to start and the first to stop; the web server's phases come below.
 */
final class Drain implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(Drain.class);

    private final Seats seats;
    private final ConnectionHub hub;
    private final Duration limit;
    private volatile boolean running;

    Drain(Seats seats, ConnectionHub hub, Duration limit) {
        this.seats = seats;
        this.hub = hub;
        this.limit = limit;
    }

    @Override
    public void start() {
        running = true;
    }

    /** A handshake that took its seat before this can open after the first round, so there are rounds. */
    @Override
    public void stop() {
        seats.refuseAll();
        LOGGER.atInfo().addKeyValue("connections", hub.size()).log("[DISCONNECT] Closing every connection");
        try {
            long end = System.nanoTime() + limit.toNanos();
            do {
                hub.closeAll(Closing.RESTARTING);
            } while (!hub.awaitEmpty(limit.dividedBy(10)) && System.nanoTime() - end < 0);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
