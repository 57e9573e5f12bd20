package org.hexachat.endtoend;

import java.util.Arrays;
import org.hexachat.testkit.websocket.FrameListener;

/** The numbers of the messages that came through one socket, in the order they came. */
final class Heard implements FrameListener {

    private static final String FIELD = "\"message\":\"";

    private int[] numbers = new int[1_024];
    private int count;
    private int closeCode;
    private int refusals;

    @Override
    public synchronized void text(String text) {
        int start = text.indexOf(FIELD) + FIELD.length();
        if (!Character.isDigit(text.charAt(start))) {
            refusals++;
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = Integer.parseInt(text, start, text.indexOf('"', start), 10);
    }

    @Override
    public synchronized void closed(int code, String reason) {
        closeCode = code;
    }

    synchronized int count() {
        return count;
    }

    /** How many of the messages sent through this socket were refused. */
    synchronized int refusals() {
        return refusals;
    }

    synchronized int[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    /** 0 while the socket is open. */
    synchronized int closeCode() {
        return closeCode;
    }
}
