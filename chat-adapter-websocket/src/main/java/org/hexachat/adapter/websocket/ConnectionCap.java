package org.hexachat.adapter.websocket;

import org.springframework.core.env.Environment;

/** How many sockets this process can carry and still answer everything else. */
final class ConnectionCap {

    /** An idle socket takes 9 kB (docs/performance.md), and some always have something queued. Half of the heap is kept free. */
    private static final int BYTES_FOR_ONE = 20 * 1024;

    private static final int TOMCAT_DEFAULT = 8_192;

    private ConnectionCap() {}

    static int of(long maxHeap, Environment environment) {
        int accepted = environment.getProperty("server.tomcat.max-connections", Integer.class, TOMCAT_DEFAULT);
        long limit = accepted > 0 ? accepted * 4L / 5 : Integer.MAX_VALUE;
        return (int) Math.max(1, Math.min(maxHeap / 2 / BYTES_FOR_ONE, limit));
    }
}
