package org.hexachat.benchmarks.client;

/**
 * How a crowd came in.
 *
 * @param opened connections that became ready
 * @param failed connections that did not
 * @param seconds from the first connect to the last ready one
 * @param time from a connection's start until it is ready
 */
public record OpeningResult(int opened, int failed, double seconds, Latency time) {

    /** Answers how many became ready in a second. */
    public double perSecond() {
        return opened == 0 ? 0 : opened / seconds;
    }
}
