package org.hexachat.benchmarks.report;

/** The figures of a measurement, in the order of the report's columns. */
public enum Figure {
    RATE("rate/s", 0),
    SENT("sent", 0),
    ACCEPTED("accepted", 0),
    DELIVERED("delivered", 0),
    LOST("lost", 0),
    DOUBLED("doubled", 0),
    OUT_OF_ORDER("out of order", 0),
    REFUSED("refused", 0),
    CLOSED("closed", 0),
    DELIVERIES_PER_S("deliveries/s", 0),
    P50_MS("p50 ms", 2),
    P99_MS("p99 ms", 2),
    P999_MS("p99.9 ms", 2),
    FRAMES("frames", 0),
    MEGABYTES("MB", 1),
    SERVER_CPU_TOTAL_S("server CPU s", 2),
    SERVER_CPU_S("server CPU s / 1,000", 4),
    DATABASE_CPU_S("database CPU s / 1,000", 4),
    LOADER_CPU_S("loader CPU s / 1,000", 4),
    RSS_KB_PER_CONNECTION("RSS kB / connection", 1),
    HEAP_KB_PER_CONNECTION("live heap kB / connection", 1);

    private final String title;
    private final int decimals;

    Figure(String title, int decimals) {
        this.title = title;
        this.decimals = decimals;
    }

    String title() {
        return title;
    }

    int decimals() {
        return decimals;
    }
}
