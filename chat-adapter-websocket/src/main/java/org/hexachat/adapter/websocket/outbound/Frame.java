package org.hexachat.adapter.websocket.outbound;

/**
 * A text frame, encoded once and shared by all who receive it.
 *
 * @param bytes its length on the wire, without the header
 */
record Frame(String text, int bytes) {

    /** Masks itself: a frame quotes a conversation. */
    @Override
    public String toString() {
        return "Frame[" + bytes + " bytes]";
    }
}
