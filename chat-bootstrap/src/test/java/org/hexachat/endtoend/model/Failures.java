package org.hexachat.endtoend.model;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What went wrong on any thread. */
final class Failures {

    private final Queue<Throwable> all = new ConcurrentLinkedQueue<>();

    void add(Throwable failure) {
        all.add(failure);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            AssertionError first = new AssertionError(all.size() + " failures, the first of them:", all.peek());
            all.stream().skip(1).limit(5).forEach(first::addSuppressed);
            throw first;
        }
    }
}
