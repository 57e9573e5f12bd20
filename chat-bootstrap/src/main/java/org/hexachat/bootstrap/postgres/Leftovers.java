package org.hexachat.bootstrap.postgres;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what a killed server, or a killed postmaster, left running on our folder. Called under the folder's lock, so no other
 * living server owns it. Only processes whose program lies in the folder are touched.
 */
record Leftovers(Postmaster postmaster, PostgresControl control) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int PATIENCE_SECONDS = 20;

    void end() {
        List<ProcessHandle> running =
                ProcessHandle.allProcesses().filter(postmaster::runsFromFolder).toList();
        if (postmaster.running().isPresent()) {
            LOG.warn(
                    "Stopping the PostgreSQL that a killed server left behind in {}",
                    postmaster.folder().root());
            control.stop();
        }
        // Without their postmaster the others end on their own.
        running.stream()
                .map(ProcessHandle::onExit)
                .reduce((one, other) -> one.thenCombine(other, (first, second) -> second))
                .ifPresent(Leftovers::await);
        postmaster.forgetNumberOfTheDead();
    }

    private static void await(CompletableFuture<ProcessHandle> end) {
        end.completeOnTimeout(ProcessHandle.current(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
