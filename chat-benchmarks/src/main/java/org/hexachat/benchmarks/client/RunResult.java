package org.hexachat.benchmarks.client;

import java.util.OptionalLong;

/**
 * What one run showed.
 *
 * @param rate messages a second that it wanted
 * @param seconds how long it measured
 * @param sent messages, warm-up included, as the next five
 * @param accepted promises, where the protocol has such a thing
 * @param refused error answers
 * @param expected deliveries that should have come
 * @param delivered deliveries that came
 * @param lost deliveries that did not come
 * @param doubled deliveries that came again
 * @param outOfOrder deliveries that came after a later one
 * @param closed connections that ended
 * @param scheduleKept whether the loader itself sent everything in time
 * @param measuredDeliveries deliveries that arrived while it measured
 * @param latency from the moment a message was due to each arrival
 */
public record RunResult(
        double rate,
        double seconds,
        long sent,
        OptionalLong accepted,
        long refused,
        long expected,
        long delivered,
        long lost,
        long doubled,
        long outOfOrder,
        int closed,
        boolean scheduleKept,
        long measuredDeliveries,
        Latency latency) {

    /** Answers how many messages arrived in a second. */
    public double deliveriesPerSecond() {
        return measuredDeliveries / seconds;
    }

    /** Answers why a run in which nothing went wrong does not pass, or nothing. */
    public String slowness(double maxP99Millis) {
        if (!scheduleKept) {
            return "the loader did not keep its schedule";
        }
        return latency.p99() < maxP99Millis ? "" : "p99 is not under %.0f ms".formatted(maxP99Millis);
    }

    /** Answers whether the server bore the load. */
    public boolean passes(double maxP99Millis) {
        return delivered > 0
                && lost == 0
                && doubled == 0
                && outOfOrder == 0
                && closed == 0
                && refused == 0
                && accepted.orElse(sent) == sent
                && slowness(maxP99Millis).isEmpty();
    }
}
