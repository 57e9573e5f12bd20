package org.hexachat.benchmarks.client;

import org.HdrHistogram.Histogram;

/**
 * A distribution of times, in milliseconds.
 *
 * @param p50 half were faster
 * @param p99 99 of 100 were faster
 * @param p999 999 of 1,000 were faster
 * @param max the slowest
 */
public record Latency(double p50, double p99, double p999, double max) {

    private static final double MICROS = 1_000.0;

    static Latency of(Histogram micros) {
        return new Latency(
                micros.getValueAtPercentile(50) / MICROS,
                micros.getValueAtPercentile(99) / MICROS,
                micros.getValueAtPercentile(99.9) / MICROS,
                micros.getMaxValue() / MICROS);
    }
}
