package org.hexachat.endtoend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.testkit.websocket.FrameListener;

/** The numbers of the messages that came through one socket, in the order they came. */
final class Heard implements FrameListener {

    private static final String FIELD = "\"message\":\"";
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]*)\"");

    private final int most;
    private int[] numbers = new int[1_024];
    private int count;
    private int closeCode;
    private final List<String> refusals = new ArrayList<>();

    Heard() {
        this(Integer.MAX_VALUE);
    }

    /** Listens to no more than so many, however late whoever waits for them hangs up. */
    Heard(int most) {
        this.most = most;
    }

    @Override
    public synchronized void text(String text) {
        int start = text.indexOf(FIELD) + FIELD.length();
        if (!Character.isDigit(text.charAt(start))) {
            refusals.add(codeIn(text));
            return;
        }
        if (count == most) {
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = Integer.parseInt(text, start, text.indexOf('"', start), 10);
    }

    private static String codeIn(String error) {
        Matcher code = CODE.matcher(error);
        return code.find() ? code.group(1) : error;
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
        return refusals.size();
    }

    /** The codes of these refusals. */
    synchronized Set<String> codes() {
        return Set.copyOf(refusals);
    }

    synchronized boolean has(int number) {
        return Arrays.stream(numbers, 0, count).anyMatch(it -> it == number);
    }

    synchronized int[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    /** 0 while the socket is open. */
    synchronized int closeCode() {
        return closeCode;
    }
}
