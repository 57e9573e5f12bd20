package org.hexachat.bootstrap.postgres;

import java.time.Duration;

/**
 * How long PostgreSQL stays down before it is started once more: not at all when it ran for a while, and longer each time
 * when it did not, so that one that cannot run costs neither the machine nor the log much.
 */
final class Backoff {

    private static final Duration CALM = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration pause = Duration.ZERO;

    /** Answers the pause before the next start, given for how long PostgreSQL was up, or was being started, since the last. */
    Duration after(Duration up) {
        if (up.compareTo(CALM) >= 0) {
            pause = Duration.ZERO;
        }
        Duration answer = pause;
        pause = pause.isZero() ? FIRST : pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        return answer;
    }
}
