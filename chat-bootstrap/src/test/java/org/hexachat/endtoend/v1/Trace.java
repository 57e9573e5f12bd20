package org.hexachat.endtoend.v1;

import java.util.ArrayDeque;
import java.util.Deque;

/** The latest that went over a connection, shortened, for whoever has to find out what went wrong. */
final class Trace {

    private static final int MAX_LINES = 60;
    private static final int MAX_LENGTH = 240;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void note(String line) {
        if (lines.size() == MAX_LINES) {
            lines.removeFirst();
        }
        lines.addLast(line.substring(0, Math.min(line.length(), MAX_LENGTH)));
    }

    @Override
    public synchronized String toString() {
        return String.join("\n  ", lines);
    }
}
