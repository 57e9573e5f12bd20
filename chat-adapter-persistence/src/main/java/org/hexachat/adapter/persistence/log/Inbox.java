package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits for the next commit of a lane: many put in, one takes out. Bounded, and what is taken counts until it is released. */
final class Inbox {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Queue<Submission> waiting = new ArrayDeque<>();
    private int held;
    private boolean closed;

    Inbox(int capacity) {
        this.capacity = capacity;
    }

    /** Answers false when it is full, or closed. */
    boolean offer(Submission submission) {
        lock.lock();
        try {
            if (closed || held >= capacity) {
                return false;
            }
            held++;
            waiting.add(submission);
            arrival.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** What waits, in the order of its arrival; nothing only where it was closed and is empty. */
    List<Submission> take(int most) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrival.awaitUninterruptibly();
            }
            return poll(most);
        } finally {
            lock.unlock();
        }
    }

    /** What waits, or arrives within this time. */
    List<Submission> take(int most, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = arrival.awaitNanos(left);
            }
            return poll(most);
        } finally {
            lock.unlock();
        }
    }

    /** Makes room for as many. */
    void release(int count) {
        lock.lock();
        try {
            held -= count;
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing in any more; what is there can still be taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private List<Submission> poll(int most) {
        List<Submission> taken = new ArrayList<>(Math.min(most, waiting.size()));
        while (taken.size() < most && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        return taken;
    }
}
