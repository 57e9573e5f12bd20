package org.hexachat.benchmarks.client;

/**
 * Counts what one run owes to its receivers and what they got. For each receiver and sender it keeps the last number and a window
 * of the 64 before it, so what is lost, doubled or late is told apart.
 */
final class Ledger {

    private static final int WINDOW = Long.SIZE;

    private final Crowd crowd;
    private final int[] last;
    private final long[] seen;
    private final int[] sent;
    private long expected;
    private long delivered;
    private long doubled;
    private long outOfOrder;

    Ledger(Crowd crowd) {
        this.crowd = crowd;
        int pairs = crowd.connections() * Math.max(1, crowd.sendersPerRoom());
        this.last = new int[pairs];
        this.seen = new long[pairs];
        this.sent = new int[crowd.connections()];
    }

    /** Answers the number of a sender's next message, which that many are to receive. */
    int next(int sender, int receivers) {
        expected += receivers;
        return ++sent[sender];
    }

    /** Answers whether this receiver gets that message for the first time. */
    boolean receive(int receiver, int sender, int number) {
        int pair = receiver * crowd.sendersPerRoom() + crowd.placeOf(sender);
        boolean fresh = number > last[pair] ? advance(pair, number) : comeLate(pair, last[pair] - number);
        if (fresh) {
            delivered++;
        } else {
            doubled++;
        }
        return fresh;
    }

    private boolean advance(int pair, int number) {
        int step = number - last[pair];
        seen[pair] = step < WINDOW ? (seen[pair] << step) | 1 : 1;
        last[pair] = number;
        return true;
    }

    /** A message further back than the window counts as late, not as doubled: that cannot be told any more. */
    private boolean comeLate(int pair, int back) {
        if (back < WINDOW && ((seen[pair] >>> back) & 1) == 1) {
            return false;
        }
        outOfOrder++;
        if (back < WINDOW) {
            seen[pair] |= 1L << back;
        }
        return true;
    }

    boolean isSettled() {
        return delivered >= expected;
    }

    long expected() {
        return expected;
    }

    long delivered() {
        return delivered;
    }

    long lost() {
        return Math.max(0, expected - delivered);
    }

    long doubled() {
        return doubled;
    }

    long outOfOrder() {
        return outOfOrder;
    }
}
