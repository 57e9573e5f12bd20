package org.hexachat.bootstrap.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again where it ended and nobody of this server asked for it: killed for want of memory, or stopped by
 * hand. It looks instead of waiting for the process: the postmaster is no child of ours, so the JDK would look, too, and less
 * often, and would take a process that nobody buries for a living one.
 */
final class PostmasterWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostmasterWatch.class);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Postmaster postmaster;
    private final Leftovers leftovers;
    private final int port;
    private final CountDownLatch retired = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private final Thread thread;
    private long startedAt = System.nanoTime();

    private PostmasterWatch(Postmaster postmaster, Leftovers leftovers, int port) {
        this.postmaster = postmaster;
        this.leftovers = leftovers;
        this.port = port;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    /** Watches from now on over what was started on the port. */
    static PostmasterWatch begin(Postmaster postmaster, Leftovers leftovers, int port) {
        PostmasterWatch watch = new PostmasterWatch(postmaster, leftovers, port);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        while (!isRetiredAfter(GLANCE)) {
            try {
                startAgainIfEnded();
            } catch (RuntimeException e) {
                report(e);
            }
        }
    }

    private void startAgainIfEnded() {
        if (postmaster.running().isPresent()) {
            return;
        }
        Duration pause = backoff.after(Duration.ofNanos(System.nanoTime() - startedAt));
        LOG.atWarn()
                .addKeyValue("pause", pause)
                .log("[ERROR] PostgreSQL ended, and this server did not stop it; starting it again");
        // Whoever stopped it by hand may have started it, too, in the meantime.
        if (!isRetiredAfter(pause) && postmaster.running().isEmpty()) {
            startAgain();
        }
    }

    private void startAgain() {
        startedAt = System.nanoTime();
        leftovers.end();
        if (!isRetiredAfter(Duration.ZERO)) {
            leftovers.control().start(port);
            LOG.atInfo().addKeyValue("port", port).log("[DB] PostgreSQL runs again");
        }
    }

    private void report(RuntimeException failure) {
        if (isRetiredAfter(Duration.ZERO)) {
            return;
        }
        if (failure instanceof DatabaseFailure told) {
            LOG.atError().log("[ERROR] {} {}", told.getMessage(), told.remedy());
        } else {
            LOG.atError().setCause(failure).log("[ERROR] PostgreSQL cannot be watched; trying again");
        }
    }

    private boolean isRetiredAfter(Duration pause) {
        try {
            return retired.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Starts nothing from now on; a start that is under way goes on. */
    void retire() {
        retired.countDown();
    }

    /** Returns when nothing is being started any more. What a start under way brought up is stopped, or left to the caller. */
    @Override
    public void close() {
        retire();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                if (!thread.join(GLANCE)) {
                    stopWhatIsStarting();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Crash recovery may take minutes; a start whose PostgreSQL is stopped ends at once. */
    private void stopWhatIsStarting() {
        try {
            if (postmaster.running().isPresent()) {
                leftovers.control().stop();
            }
        } catch (DatabaseFailure endedByItself) {
            LOG.atDebug().setCause(endedByItself).log("[DB] PostgreSQL ended before it was stopped");
        }
    }
}
