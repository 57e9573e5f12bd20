package org.hexachat.benchmarks.client;

import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import org.HdrHistogram.Histogram;
import org.hexachat.benchmarks.protocol.Marker;

/** One run under way: its schedule, its ledger and its histogram. */
final class Run {

    private static final int SLOWEST_MICROS = 120_000_000;

    private final int id;
    private final Load load;
    private final Crowd crowd;
    private final boolean promised;
    private final Ledger ledger;
    private final int[] senders;
    private final Histogram latency = new Histogram(SLOWEST_MICROS, 3);
    private final long start = System.nanoTime();
    private final long measureFrom;
    private final long end;
    private final double gap;
    private long sent;
    private long accepted;
    private long refused;
    private long measured;

    Run(int id, Load load, Crowd crowd, boolean promised) {
        this.id = id;
        this.load = load;
        this.crowd = crowd;
        this.promised = promised;
        this.ledger = new Ledger(crowd);
        this.senders = crowd.senders();
        this.measureFrom = start + load.warmUp().toNanos();
        this.end = measureFrom + load.duration().toNanos();
        this.gap = 1e9 / load.rate();
    }

    long measureFrom() {
        return measureFrom;
    }

    long end() {
        return end;
    }

    /** Answers when the next message is to be sent. */
    long nextDue() {
        return start + (long) (sent * gap);
    }

    int nextSender() {
        return senders[(int) (sent % senders.length)];
    }

    /** Answers the marker of the message whose turn it is. */
    Marker next(IntUnaryOperator readyInRoom) {
        long due = nextDue();
        int sender = nextSender();
        sent++;
        return new Marker(id, sender, ledger.next(sender, readyInRoom.applyAsInt(crowd.roomOf(sender))), due);
    }

    void delivered(int receiver, byte[] data, int marker, long now) {
        int sender = Marker.sender(data, marker);
        if (Marker.run(data, marker) != id || sender >= crowd.connections()) {
            return;
        }
        if (ledger.receive(receiver, sender, Marker.number(data, marker))) {
            record(Marker.due(data, marker), now);
        }
    }

    private void record(long due, long now) {
        if (now >= measureFrom && now < end) {
            measured++;
        }
        if (due >= measureFrom) {
            latency.recordValue(Math.clamp((now - due) / 1_000, 0, SLOWEST_MICROS));
        }
    }

    void accepted() {
        accepted++;
    }

    void refused() {
        refused++;
    }

    boolean isSettled() {
        return ledger.isSettled() && (!promised || accepted >= sent);
    }

    RunResult result(int closed) {
        return new RunResult(
                load.rate(),
                load.duration().toNanos() / 1e9,
                sent,
                promised ? OptionalLong.of(accepted) : OptionalLong.empty(),
                refused,
                ledger.expected(),
                ledger.delivered(),
                ledger.lost(),
                ledger.doubled(),
                ledger.outOfOrder(),
                closed,
                load.isKept(sent),
                measured,
                Latency.of(latency));
    }
}
