package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits to be written to one peer: bounded, and written by one thread at a time, which lives only while there is something
 * to write. Nobody who puts something in ever waits for the peer. Whoever does not read until the bound is reached is closed.
 */
final class Outbox {

    private static final Logger LOGGER = LoggerFactory.getLogger(Outbox.class);

    private final Peer peer;
    private final long capacity;
    private final Executor threads;

    private final Object lock = new Object();
    private final Queue<Queued> queue = new ArrayDeque<>();
    private long bytes;
    private boolean writing;
    private boolean holding;
    private boolean closed;

    /**
     * Makes an empty outbox.
     *
     * @param capacity how many bytes may wait
     * @param threads runs the writer, each time on a thread that may block
     */
    Outbox(Peer peer, long capacity, Executor threads) {
        this.peer = peer;
        this.capacity = capacity;
        this.threads = threads;
    }

    /** Adds a frame, or closes the connection as too slow where there is no room for it. */
    void offer(Frame frame) {
        boolean idle;
        synchronized (lock) {
            if (closed) {
                return;
            }
            if (bytes + frame.bytes() > capacity) {
                idle = end(Closing.TOO_SLOW);
            } else {
                idle = add(new Queued(to -> to.sendText(frame.text()), frame.bytes()));
            }
        }
        startIf(idle);
    }

    /** Adds frames past the bound: the history, which has a bound of its own and which nobody could read faster. */
    void offerAll(List<Frame> history) {
        boolean idle = false;
        synchronized (lock) {
            if (closed) {
                return;
            }
            for (Frame frame : history) {
                idle |= add(new Queued(to -> to.sendText(frame.text()), 0));
            }
        }
        startIf(idle);
    }

    void ping() {
        boolean idle;
        synchronized (lock) {
            idle = !closed && add(new Queued(Peer::ping, 0));
        }
        startIf(idle);
    }

    /** Discards what waits, takes nothing more, and says goodbye as soon as the write that is going on ends. */
    void close(Closing reason) {
        boolean idle;
        synchronized (lock) {
            idle = !closed && end(reason);
        }
        startIf(idle);
    }

    boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    /** Call with the lock. Answers whether a writer must be started. */
    private boolean add(Queued queued) {
        queue.add(queued);
        bytes += queued.bytes();
        boolean idle = !writing;
        writing = true;
        return idle;
    }

    /** Call with the lock. */
    private boolean end(Closing reason) {
        discard();
        return add(new Queued(to -> to.close(reason), 0));
    }

    /** Call with the lock. */
    private void discard() {
        closed = true;
        queue.clear();
        bytes = 0;
    }

    /** Not under the lock: starting a thread is somebody else's code. */
    private void startIf(boolean idle) {
        if (idle) {
            threads.execute(this::drain);
        }
    }

    private void drain() {
        try {
            for (Write write = next(); write != null; write = next()) {
                write.to(peer);
            }
        } catch (IOException | RuntimeException gone) {
            abandon(gone);
        }
    }

    private @Nullable Write next() {
        synchronized (lock) {
            Queued first = queue.poll();
            if (first != null) {
                bytes -= first.bytes();
                return gathering(first.write());
            }
            if (holding) {
                holding = false;
                return Peer::flush;
            }
            writing = false;
            return null;
        }
    }

    /** Call with the lock. */
    private Write gathering(Write write) {
        if (holding || queue.isEmpty()) {
            return write;
        }
        holding = true;
        return to -> {
            to.hold();
            write.to(to);
        };
    }

    private void abandon(Exception gone) {
        LOGGER.atDebug().setCause(gone).log("[SEND] The peer is gone");
        synchronized (lock) {
            discard();
        }
        try {
            peer.close(Closing.BROKEN);
        } catch (IOException | RuntimeException alreadyClosed) {
            LOGGER.atTrace().setCause(alreadyClosed).log("[SEND] The socket was closed before");
        }
    }

    /** One thing to do to the peer. */
    private interface Write {
        void to(Peer peer) throws IOException;
    }

    /** A write, and what it counts against the bound. */
    private record Queued(Write write, int bytes) {}
}
