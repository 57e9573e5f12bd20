package org.hexachat.benchmarks.protocol;

/**
 * The beginning of every message's text: who sent it in which run, as its how manieth, and when it was due. It has a fixed length
 * and no character that JSON escapes, so a receiver finds and reads it without parsing. It has no {@code @} either: a server that knows
 * mentions would look for whoever is called so.
 *
 * @param run tells the messages of one run from those of earlier ones
 * @param sender the connection that sent it
 * @param number 1, 2, 3, … for each sender
 * @param due the nanosecond at which the schedule wanted it sent
 */
public record Marker(int run, int sender, int number, long due) {

    /** How many bytes it takes. */
    public static final int LENGTH = 39;

    private static final int RUN = 3;
    private static final int SENDER = 7;
    private static final int NUMBER = 13;
    private static final int DUE = 22;
    private static final byte[] DIGITS = Ascii.bytes("0123456789abcdef");

    /** Writes {@code ~~Wrrrrsssss.nnnnnnnn.dddddddddddddddd~}. */
    void write(byte[] target, int at) {
        target[at] = '~';
        target[at + 1] = '~';
        target[at + 2] = 'W';
        writeHex(target, at + RUN, 4, run);
        writeHex(target, at + SENDER, 5, sender);
        target[at + NUMBER - 1] = '.';
        writeHex(target, at + NUMBER, 8, number);
        target[at + DUE - 1] = '.';
        writeHex(target, at + DUE, 16, due);
        target[at + LENGTH - 1] = '~';
    }

    /** Answers where the next whole marker begins, or -1. */
    static int find(byte[] data, int from, int to) {
        int last = to - LENGTH + 1;
        int at = Ascii.indexOf(data, from, last, (byte) '~');
        while (at >= 0 && (data[at + 1] != '~' || data[at + 2] != 'W')) {
            at = Ascii.indexOf(data, at + 1, last, (byte) '~');
        }
        return at;
    }

    /** Answers the run of the marker that begins there. */
    public static int run(byte[] data, int at) {
        return (int) readHex(data, at + RUN, 4);
    }

    /** Answers the sender of the marker that begins there. */
    public static int sender(byte[] data, int at) {
        return (int) readHex(data, at + SENDER, 5);
    }

    /** Answers the number of the marker that begins there. */
    public static int number(byte[] data, int at) {
        return (int) readHex(data, at + NUMBER, 8);
    }

    /** Answers the due time of the marker that begins there. */
    public static long due(byte[] data, int at) {
        return readHex(data, at + DUE, 16);
    }

    static void writeHex(byte[] target, int at, int digits, long value) {
        long rest = value;
        for (int i = at + digits - 1; i >= at; i--) {
            target[i] = DIGITS[(int) (rest & 15)];
            rest >>>= 4;
        }
    }

    private static long readHex(byte[] data, int at, int digits) {
        long value = 0;
        for (int i = at; i < at + digits; i++) {
            value = (value << 4) | (data[i] <= '9' ? data[i] - '0' : data[i] - 'a' + 10);
        }
        return value;
    }
}
