package org.hexachat.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes of plain text, looked through eight at a time: the loader shares its cores with the server it measures. */
final class Ascii {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Ascii() {}

    static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }

    static int indexOf(byte[] data, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xff);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long different = (long) LONGS.get(data, at) ^ pattern;
            long found = (different - ONES) & ~different & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        return indexOfByByte(data, at, to, wanted);
    }

    private static int indexOfByByte(byte[] data, int from, int to, byte wanted) {
        for (int at = from; at < to; at++) {
            if (data[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] data, int from, int to, byte[] prefix) {
        return to - from >= prefix.length && Arrays.equals(data, from, from + prefix.length, prefix, 0, prefix.length);
    }
}
