package org.hexachat.application.port.out;

import java.util.function.Supplier;

/** Makes several changes of the store one. */
public interface Transactions {

    /**
     * Runs {@code work} so that all of its changes are durable when this returns, or none where it throws. Inside another
     * transaction of the same thread it becomes part of that one. The work may block on the store alone: no network, no
     * hashing, no listener.
     */
    <T> T inTransaction(Supplier<T> work);

    /** As {@link #inTransaction(Supplier)}, for work without a result. */
    default void inTransaction(Runnable work) {
        this.<Boolean>inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
