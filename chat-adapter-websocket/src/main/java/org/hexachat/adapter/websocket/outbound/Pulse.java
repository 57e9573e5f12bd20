package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether a peer is alive: pinged at an interval, dead when nothing at all came within a while after a ping. */
final class Pulse {

    private final LongSupplier nanoTime;
    private final long interval;
    private final long patience;

    private volatile long lastHeard;
    private long lastPing;
    private boolean waiting;

    Pulse(LongSupplier nanoTime, Duration interval, Duration patience) {
        this.nanoTime = nanoTime;
        this.interval = interval.toNanos();
        this.patience = patience.toNanos();
        this.lastHeard = nanoTime.getAsLong();
        this.lastPing = lastHeard;
    }

    void heard() {
        lastHeard = nanoTime.getAsLong();
    }

    /** For one thread alone. Who is told that a ping is due pings. */
    Verdict check() {
        long now = nanoTime.getAsLong();
        if (waiting && lastHeard - lastPing >= 0) {
            waiting = false;
        }
        if (waiting && now - lastPing >= patience) {
            return Verdict.SILENT;
        }
        if (waiting || now - lastPing < interval) {
            return Verdict.FINE;
        }
        lastPing = now;
        waiting = true;
        return Verdict.PING_IS_DUE;
    }

    enum Verdict {
        FINE,
        PING_IS_DUE,
        SILENT
    }
}
