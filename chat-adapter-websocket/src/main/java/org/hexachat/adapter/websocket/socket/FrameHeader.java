package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;

/**
 * The header of a client's frame.
 *
 * @param mask the four bytes that veil the payload
 */
record FrameHeader(boolean last, int opcode, long length, int mask) {

    /** How many bytes the longest header takes. */
    static final int MAX_BYTES = 14;

    private static final int FINAL = 0x80;
    private static final int RESERVED = 0x70;
    private static final int OPCODE = 0x0F;
    private static final int MASKED = 0x80;
    private static final int LENGTH = 0x7F;
    private static final int TWO_BYTE_LENGTH = 126;
    private static final int EIGHT_BYTE_LENGTH = 127;
    private static final int MAX_CONTROL = 125;

    /** How many bytes the header takes that begins with these two. */
    static int lengthOf(byte second) {
        int extended = switch (second & LENGTH) {
            case TWO_BYTE_LENGTH -> Short.BYTES;
            case EIGHT_BYTE_LENGTH -> Long.BYTES;
            default -> 0;
        };
        return 2 + extended + Integer.BYTES;
    }

    /** Whether these two bytes begin a header that a client may send. */
    static boolean isAllowed(byte first, byte second) {
        int opcode = first & OPCODE;
        boolean control = Opcode.isControl(opcode);
        boolean small = (second & LENGTH) <= MAX_CONTROL;
        return (first & RESERVED) == 0
                && (second & MASKED) != 0
                && Opcode.isKnown(opcode)
                && (!control || (small && (first & FINAL) != 0));
    }

    /** Reads a whole header that {@link #isAllowed}. */
    static FrameHeader read(ByteBuffer bytes) {
        byte first = bytes.get();
        int small = bytes.get() & LENGTH;
        long length = switch (small) {
            case TWO_BYTE_LENGTH -> bytes.getShort() & 0xFFFF;
            case EIGHT_BYTE_LENGTH -> bytes.getLong();
            default -> small;
        };
        return new FrameHeader((first & FINAL) != 0, first & OPCODE, length, bytes.getInt());
    }

    boolean isControl() {
        return Opcode.isControl(opcode);
    }
}
