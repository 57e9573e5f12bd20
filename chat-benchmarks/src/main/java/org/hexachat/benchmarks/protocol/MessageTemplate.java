package org.hexachat.benchmarks.protocol;

/** A text frame that posts a message, but for the message's text; written without allocating. */
final class MessageTemplate {

    private final byte[] head;
    private final byte[] tail;

    MessageTemplate(String head, String tail) {
        this.head = Ascii.bytes(head);
        this.tail = Ascii.bytes(tail);
    }

    int write(byte[] target, Marker marker, int padding) {
        System.arraycopy(head, 0, target, 0, head.length);
        marker.write(target, head.length);
        int at = head.length + Marker.LENGTH;
        for (int end = at + padding; at < end; at++) {
            target[at] = 'x';
        }
        System.arraycopy(tail, 0, target, at, tail.length);
        return at + tail.length;
    }
}
