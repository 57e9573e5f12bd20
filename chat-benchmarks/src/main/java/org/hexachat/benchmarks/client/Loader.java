package org.hexachat.benchmarks.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.hexachat.benchmarks.protocol.ChatProtocol;
import org.hexachat.benchmarks.protocol.Marker;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.protocol.Position;
import org.hexachat.benchmarks.protocol.Seat;
import org.jspecify.annotations.Nullable;

/** A crowd of clients, all moved by the thread that calls. */
public final class Loader implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration SILENCE = Duration.ofMillis(300);
    private static final long FINE_WAIT_NANOS = 20_000;
    private static final int SEND_AT_ONCE = 256;
    private static final int SCRATCH_BYTES = 64 << 10;

    private final ChatProtocol protocol;
    private final InetSocketAddress server;
    private final Crowd crowd;
    private final IntFunction<Seat> seats;
    private final Duration gathering;
    private final Selector selector;
    private final Inbox inbox = new Inbox();
    private final FrameWriter writer = new FrameWriter();
    private final byte[] scratch = new byte[SCRATCH_BYTES];
    private final @Nullable Connection[] connections;
    private final int[] readyInRoom;
    private final Histogram openingTime = new Histogram(120_000_000, 3);
    private int opening;
    private int ready;
    private int closed;
    private long lastReady;
    private long lastArrival;
    private long now;
    private long frames;
    private long bytes;
    private int runs;
    private @Nullable Run run;
    private @Nullable String firstTrouble;

    /**
     * Connects nobody yet.
     *
     * @param seats who sits on which connection
     * @param gathering how long arrivals may gather between two looks at the sockets: adds up to that to the latency, and takes
     *     much of the loader's CPU off the server's cores
     */
    public Loader(
            ChatProtocol protocol, InetSocketAddress server, Crowd crowd, IntFunction<Seat> seats, Duration gathering) {
        this.protocol = protocol;
        this.server = server;
        this.crowd = crowd;
        this.seats = seats;
        this.gathering = gathering;
        this.connections = new Connection[crowd.connections()];
        this.readyInRoom = new int[crowd.rooms()];
        try {
            this.selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChatProtocol protocol() {
        return protocol;
    }

    FrameWriter writer() {
        return writer;
    }

    /** Connects everybody who is not connected, that many at a time. */
    public OpeningResult open(int atOnce, Opening how, Duration limit) {
        openingTime.reset();
        long started = System.nanoTime();
        long deadline = started + limit.toNanos();
        int next = 0;
        while (System.nanoTime() < deadline && (next < connections.length || opening > 0)) {
            while (next < connections.length && opening < atOnce) {
                connect(next++, how);
            }
            poll(System.nanoTime() + STEP.toNanos());
        }
        giveUpOnTheRest();
        int missing = connections.length - ready;
        return new OpeningResult(ready, missing, (lastReady - started) / 1e9, Latency.of(openingTime));
    }

    /**
     * Connects everybody who is not connected, one after the other in equal steps.
     *
     * @param time from the first to the last of them
     * @param limit for all of them to be ready
     */
    public OpeningResult openWithin(Duration time, Opening how, Duration limit) {
        openingTime.reset();
        long started = System.nanoTime();
        long deadline = started + limit.toNanos();
        int next = 0;
        while (System.nanoTime() < deadline && (next < connections.length || opening > 0)) {
            long due = (System.nanoTime() - started) * connections.length / time.toNanos();
            while (next < connections.length && next <= due) {
                connect(next++, how);
            }
            poll(System.nanoTime() + 1_000_000);
        }
        giveUpOnTheRest();
        int missing = connections.length - ready;
        return new OpeningResult(ready, missing, (lastReady - started) / 1e9, Latency.of(openingTime));
    }

    private void connect(int index, Opening how) {
        Connection former = connections[index];
        if (former != null && !former.isClosed()) {
            return;
        }
        try {
            Connection connection = new Connection(this, seats.apply(index), how, selector);
            connections[index] = connection;
            opening++;
            connection.connect(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveUpOnTheRest() {
        for (Connection connection : connections) {
            if (connection != null && !connection.isReady()) {
                connection.fail("not ready in time");
            }
        }
    }

    /** Answers where each room was when its connections opened; empty where the protocol does not tell. */
    public Map<UUID, Position> positions() {
        Map<UUID, Position> positions = new HashMap<>();
        for (Connection connection : connections) {
            if (connection != null) {
                connection
                        .conversation()
                        .position()
                        .ifPresent(it ->
                                positions.put(seats.apply(connection.index()).roomId(), it));
            }
        }
        return positions;
    }

    /** Answers up to where each connection knows who is in its room, by its number. */
    public Map<Integer, String> cursors() {
        Map<Integer, String> cursors = new HashMap<>();
        for (Connection connection : connections) {
            if (connection != null) {
                connection.conversation().cursor().ifPresent(it -> cursors.put(connection.index(), it));
            }
        }
        return cursors;
    }

    /** Answers what all connections have received so far. */
    public Traffic traffic() {
        return new Traffic(frames, bytes);
    }

    /** Cuts every connection, without a goodbye. */
    public void cut() {
        for (Connection connection : connections) {
            if (connection != null && connection.isReady()) {
                connection.fail("cut");
            }
        }
        firstTrouble = null;
    }

    /** Lets the sockets live for a time. */
    public void idle(Duration time) {
        pollUntil(System.nanoTime() + time.toNanos());
    }

    /** Waits until nothing has arrived for a while, as after a run that asked too much. */
    public void calmDown(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        lastArrival = System.nanoTime();
        while (System.nanoTime() < deadline && System.nanoTime() - lastArrival < SILENCE.toNanos()) {
            poll(System.nanoTime() + STEP.toNanos());
        }
    }

    /**
     * Sends as the load says and counts what arrives.
     *
     * @param measuring called at the beginning of what is measured, and at its end
     */
    public RunResult run(Load load, Runnable measuring) {
        int closedBefore = closed;
        Run current = new Run(++runs & 0xffff, load, crowd, protocol.accepts());
        run = current;
        sendUntil(current, current.measureFrom(), load);
        measuring.run();
        sendUntil(current, current.end(), load);
        measuring.run();
        drain(current, load.drain());
        run = null;
        return current.result(closed - closedBefore);
    }

    private void sendUntil(Run current, long end, Load load) {
        while (System.nanoTime() < end) {
            for (int i = 0; i < SEND_AT_ONCE && current.nextDue() <= System.nanoTime(); i++) {
                post(current, load.padding());
            }
            poll(Math.min(current.nextDue(), end));
        }
    }

    private void post(Run current, int padding) {
        Connection sender = connections[current.nextSender()];
        Marker marker = current.next(room -> readyInRoom[room]);
        if (sender != null && sender.isReady()) {
            sender.post(marker, padding, scratch);
        }
    }

    private void drain(Run current, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!current.isSettled() && System.nanoTime() < deadline) {
            poll(System.nanoTime() + STEP.toNanos());
        }
    }

    private void pollUntil(long deadline) {
        while (System.nanoTime() < deadline) {
            poll(deadline);
        }
    }

    /** Moves the sockets once; waits for that at most until the time given. */
    private void poll(long until) {
        try {
            select(until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void select(long until) throws IOException {
        long left = until - System.nanoTime();
        if (!gathering.isZero()) {
            LockSupport.parkNanos(Math.clamp(left, 0, gathering.toNanos()));
            selector.selectNow(key -> proceed((Connection) key.attachment()));
        } else if (left > 1_000_000) {
            selector.select(key -> proceed((Connection) key.attachment()), left / 1_000_000);
        } else {
            LockSupport.parkNanos(Math.clamp(left, 0, FINE_WAIT_NANOS));
            selector.selectNow(key -> proceed((Connection) key.attachment()));
        }
    }

    private void proceed(Connection connection) {
        now = System.nanoTime();
        connection.proceed(inbox);
    }

    void ready(Connection connection) {
        lastReady = System.nanoTime();
        openingTime.recordValue((lastReady - connection.startedAt()) / 1_000);
        opening--;
        ready++;
        readyInRoom[crowd.roomOf(connection.index())]++;
    }

    void failed(Connection connection, boolean wasReady, String why) {
        remember(why);
        if (wasReady) {
            closed++;
            ready--;
            readyInRoom[crowd.roomOf(connection.index())]--;
        } else {
            opening--;
        }
    }

    void received(int length) {
        frames++;
        bytes += length;
    }

    void delivered(Connection receiver, byte[] data, int marker) {
        lastArrival = now;
        if (run != null && receiver.isReady()) {
            run.delivered(receiver.index(), data, marker, now);
        }
    }

    void accepted() {
        if (run != null) {
            run.accepted();
        }
    }

    void refused(String answer) {
        remember("refused: " + answer);
        if (run != null) {
            run.refused();
        }
    }

    private void remember(String trouble) {
        if (firstTrouble == null) {
            firstTrouble = trouble;
        }
    }

    /** Answers the first thing that went wrong on any connection, or nothing. */
    public String firstTrouble() {
        return firstTrouble == null ? "" : firstTrouble;
    }

    /** Says goodbye on every connection. */
    @Override
    public void close() {
        for (Connection connection : connections) {
            if (connection != null && !connection.isClosed()) {
                connection.leave();
            }
        }
        try {
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
