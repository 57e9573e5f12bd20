package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits to be written to one peer: bounded, and written by one thread at a time, which lives only while there is something
 * to write. Nobody who puts something in ever waits for the peer. Whoever does not read until the bound is reached is closed.
 *
 * <p>The past that a peer asked for is counted apart: nobody could read it faster than it comes out of memory. Who has more than
 * one piece of it waits in {@link #claimRoomForThePast()} before each.
 *
 * <p>Its lock is its monitor: there is one of these for each idle connection, and a lock of its own would be kept for nothing.
 */
final class Outbox {

    private static final Logger LOGGER = LoggerFactory.getLogger(Outbox.class);

    /** What gathered is written in pieces of at most this size, for each of which the container borrows memory. */
    private static final int ONE_WRITE = 64 * 1024;

    private final long capacity;
    private final Executor threads;

    private @Nullable Peer peer;
    private @Nullable ArrayDeque<Parcel> queue;
    private @Nullable Closing closing;
    private long liveBytes;
    private long pastBytes;
    private boolean writing;
    private boolean pastIsClaimed;
    private boolean closed;
    private Silence silence = Silence.NONE;

    /**
     * Makes an empty outbox without a peer: what is put in waits for one.
     *
     * @param capacity how many bytes may wait
     * @param threads runs the writer, each time on a thread that may block
     */
    Outbox(long capacity, Executor threads) {
        this.capacity = capacity;
        this.threads = threads;
    }

    /** Says whom all this is for; once. */
    void attach(Peer reader) {
        synchronized (this) {
            peer = reader;
        }
        startIf(hasWork());
    }

    /**
     * What these people say leaves no more, but for what is being written in this moment: it is left out where it is written, so
     * that what waits already is left out, too. An earlier reading changes nothing.
     */
    synchronized void keepSilent(Silence reading) {
        silence = silence.later(reading);
    }

    /** Whether the reader blocks somebody. */
    synchronized boolean isSilent(UserId user) {
        return silence.people().contains(user);
    }

    /** Adds frames, or closes the connection as too slow where there is no room for them. */
    void offer(Parcel parcel) {
        boolean idle;
        synchronized (this) {
            idle = add(parcel);
        }
        startIf(idle);
    }

    /** As {@link #offer}, unless the listener was cut; answers whether it was not. */
    boolean offer(Parcel parcel, Listener listener) {
        boolean open;
        boolean idle;
        synchronized (this) {
            open = listener.isOpen();
            idle = open && add(parcel);
        }
        startIf(idle);
        return open;
    }

    /**
     * Adds what is ephemeral, unless half of what may wait does, or would. Never closes the connection: who is slow misses who
     * types, and not the messages.
     */
    Reception offerEphemeral(Parcel parcel, Listener listener) {
        boolean idle;
        synchronized (this) {
            if (closed || !listener.isOpen()) {
                return Reception.ENDED;
            }
            if (isHalfFull() || liveBytes + parcel.weight() > capacity / 2) {
                return Reception.DROPPED;
            }
            idle = add(parcel);
        }
        startIf(idle);
        return Reception.TAKEN;
    }

    /** As {@link #offer(Parcel)}, before all that waits: a ping behind a long past would be answered too late. */
    void offerAhead(Parcel parcel) {
        boolean idle;
        synchronized (this) {
            idle = add(parcel, true);
        }
        startIf(idle);
    }

    /** From now on nothing more for this listener leaves, but for what is being written in this moment, and these last words. */
    void cut(Listener listener, Parcel lastWords) {
        boolean idle;
        synchronized (this) {
            if (!listener.isOpen()) {
                return;
            }
            listener.cut();
            retract(listener.room());
            idle = add(lastWords);
        }
        startIf(idle);
    }

    /** Discards what waits, takes nothing more, and says goodbye as soon as the write that is going on ends. */
    void close(Closing reason) {
        boolean idle;
        synchronized (this) {
            idle = !closed && end(reason);
        }
        startIf(idle);
    }

    /** The peer is gone: discards what waits, and takes nothing more. */
    synchronized void shut() {
        discard();
    }

    /** How much waits to be written. */
    synchronized long waitingBytes() {
        return liveBytes + pastBytes;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized boolean hasEnded(Listener listener) {
        return closed || !listener.isOpen();
    }

    /** Waits until less than half of what may wait does; answers false once this is closed. */
    synchronized boolean awaitRoomForThePast() throws InterruptedException {
        while (!closed && isHalfFull()) {
            wait();
        }
        return !closed;
    }

    /**
     * As {@link #awaitRoomForThePast()}, for one at a time until {@link #releaseThePast()}: many who wait for the same room would
     * all find it, and fill it together.
     */
    synchronized boolean claimRoomForThePast() throws InterruptedException {
        while (!closed && (pastIsClaimed || isHalfFull())) {
            wait();
        }
        pastIsClaimed = !closed;
        return !closed;
    }

    synchronized void releaseThePast() {
        pastIsClaimed = false;
        notifyAll();
    }

    /** Call with the lock. */
    private boolean isHalfFull() {
        return Math.max(liveBytes, pastBytes) > capacity / 2;
    }

    /** Call with the lock. Answers whether a writer must be started. */
    private boolean add(Parcel parcel) {
        return add(parcel, false);
    }

    private boolean add(Parcel parcel, boolean ahead) {
        if (closed || parcel.size() == 0) {
            return false;
        }
        if (!parcel.isAskedFor() && liveBytes + parcel.weight() > capacity) {
            return end(Closing.TOO_SLOW);
        }
        count(parcel, 1);
        if (queue == null) {
            queue = new ArrayDeque<>();
        }
        if (ahead) {
            queue.addFirst(parcel);
        } else {
            queue.addLast(parcel);
        }
        return claimWriting();
    }

    private void count(Parcel parcel, int sign) {
        if (parcel.isAskedFor()) {
            pastBytes += (long) sign * parcel.weight();
        } else {
            liveBytes += (long) sign * parcel.weight();
        }
    }

    /** Call with the lock. */
    private void retract(RoomId room) {
        if (queue != null) {
            queue.removeIf(parcel -> {
                boolean meant = parcel.isAbout(room);
                if (meant) {
                    count(parcel, -1);
                }
                return meant;
            });
        }
    }

    /** Call with the lock. */
    private boolean end(Closing reason) {
        discard();
        closing = reason;
        return claimWriting();
    }

    /** Call with the lock. */
    private void discard() {
        closed = true;
        queue = null;
        liveBytes = 0;
        pastBytes = 0;
        notifyAll();
    }

    private synchronized boolean hasWork() {
        return (queue != null || closing != null) && claimWriting();
    }

    /** Call with the lock. */
    private boolean claimWriting() {
        boolean idle = !writing && peer != null;
        writing |= idle;
        return idle;
    }

    /** Not under the lock: starting a thread is somebody else's code. */
    private void startIf(boolean idle) {
        if (idle) {
            threads.execute(this::drain);
        }
    }

    private void drain() {
        Peer reader = peer();
        try {
            for (Write write = next(); write != null; write = next()) {
                write.to(reader);
            }
        } catch (IOException | RuntimeException gone) {
            abandon(gone, reader);
        }
    }

    private synchronized Peer peer() {
        if (peer == null) {
            throw new IllegalStateException("A writer without a peer");
        }
        return peer;
    }

    /** What gathered, as far as it fits in one write, or the goodbye; null when the writer has to end. */
    private synchronized @Nullable Write next() {
        if (queue != null && !queue.isEmpty()) {
            List<Parcel> gathered = gather(queue);
            notifyAll();
            Set<UserId> unheard = silence.people();
            return to -> write(gathered, unheard, to);
        }
        queue = null;
        Closing goodbye = closing;
        closing = null;
        writing = goodbye != null;
        return goodbye == null ? null : to -> to.close(goodbye);
    }

    private List<Parcel> gather(ArrayDeque<Parcel> waiting) {
        List<Parcel> gathered = new ArrayList<>();
        int size = 0;
        for (Parcel head = waiting.peek(); head != null && fits(head, size); head = waiting.peek()) {
            waiting.remove();
            count(head, -1);
            size += head.size();
            gathered.add(head);
        }
        return gathered;
    }

    private static boolean fits(Parcel parcel, int size) {
        return size == 0 || size + parcel.size() <= ONE_WRITE;
    }

    private static void write(List<Parcel> parcels, Set<UserId> unheard, Peer reader) throws IOException {
        ByteBuffer all = parcels.size() == 1
                ? ByteBuffer.wrap(parcels.getFirst().bytesWithout(unheard))
                : join(parcels, unheard);
        int end = all.limit();
        while (all.position() < end) {
            reader.write(all.limit(Math.min(end, all.position() + ONE_WRITE)));
        }
    }

    private static ByteBuffer join(List<Parcel> parcels, Set<UserId> unheard) {
        List<byte[]> pieces =
                parcels.stream().map(parcel -> parcel.bytesWithout(unheard)).toList();
        ByteBuffer joined = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(joined::put);
        return joined.flip();
    }

    private void abandon(Exception gone, Peer reader) {
        LOGGER.atDebug().setCause(gone).log("[SEND] The peer is gone");
        synchronized (this) {
            discard();
        }
        reader.drop();
    }

    /** What became of something ephemeral. */
    enum Reception {
        TAKEN,
        /** Too much waits. */
        DROPPED,
        /** The listener was cut, or the connection has ended. */
        ENDED
    }

    /** One thing to do to the peer. */
    private interface Write {
        void to(Peer peer) throws IOException;
    }
}
