package org.hexachat.adapter.http.client;

import java.time.Duration;

/** What an operator allows a client. */
public interface HttpTerms {

    /** Whether it also sends to addresses that are not public: this machine, and the network around it. */
    boolean allowPrivate();

    /** How long a connection may take. */
    Duration connectTimeout();

    /** How long an attempt may take in all. */
    Duration timeout();

    /**
     * Demands that an attempt ends, and does so before somebody else may begin with the same.
     *
     * @param settings the beginning of their names, for the operator
     */
    static void requireEnd(String settings, Duration connectTimeout, Duration timeout) {
        if (!timeout.isPositive() || timeout.compareTo(Duration.ofSeconds(30)) > 0 || !connectTimeout.isPositive()) {
            throw new IllegalArgumentException(settings + ": timeouts are more than zero, and at most 30 s.");
        }
    }
}
