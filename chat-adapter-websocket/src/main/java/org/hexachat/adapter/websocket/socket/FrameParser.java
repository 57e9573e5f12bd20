package org.hexachat.adapter.websocket.socket;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what a client sends, wherever it was cut on its way, and puts fragments together. Keeps nothing between two whole
 * messages. For one thread at a time.
 */
final class FrameParser {

    /** The most bytes that one message can have, however many fragments it comes in. */
    static final int MAX_BYTES = 64 * 1024;

    /** Parts that bring nothing cost a peer next to nothing; a text has no use for many of them. */
    static final int MAX_EMPTY_PARTS = 1_000;

    private final SocketListener listener;

    private @Nullable ByteBuffer headerBytes;
    private @Nullable FrameHeader header;
    private @Nullable Payload payload;
    private @Nullable Payload message;
    private int emptyParts;
    private boolean lost;
    private boolean goodbye;

    FrameParser(SocketListener listener) {
        this.listener = listener;
    }

    /** Whether a misbehavior ended the hearing, after which everything is dropped. */
    boolean isLost() {
        return lost;
    }

    /** Whether the peer said goodbye, after which everything is dropped. */
    boolean heardGoodbye() {
        return goodbye;
    }

    /** Takes all of {@code bytes}. */
    void read(ByteBuffer bytes) {
        while (!lost && !goodbye && bytes.hasRemaining()) {
            FrameHeader current = header;
            if (current == null) {
                readHeader(bytes);
            } else {
                readPayload(current, bytes);
            }
        }
    }

    private void readHeader(ByteBuffer bytes) {
        ByteBuffer gathered = headerBytes == null ? ByteBuffer.allocate(FrameHeader.MAX_BYTES) : headerBytes;
        headerBytes = gathered;
        while (bytes.hasRemaining() && gathered.position() < headerLength(gathered)) {
            gathered.put(bytes.get());
            if (gathered.position() == 2 && !FrameHeader.isAllowed(gathered.get(0), gathered.get(1))) {
                fail(Misbehavior.PROTOCOL);
                return;
            }
        }
        if (gathered.position() == headerLength(gathered)) {
            headerBytes = null;
            begin(FrameHeader.read(gathered.flip()));
        }
    }

    private static int headerLength(ByteBuffer gathered) {
        return gathered.position() < 2 ? 2 : FrameHeader.lengthOf(gathered.get(1));
    }

    private void begin(FrameHeader next) {
        Optional<Misbehavior> wrong = wrongAbout(next);
        if (wrong.isPresent()) {
            fail(wrong.get());
            return;
        }
        if (next.isControl()) {
            payload = new Payload();
        } else {
            message = message == null ? new Payload() : message;
            payload = message;
        }
        payload.begin((int) next.length(), next.mask());
        header = next;
        finishIfWhole(next, payload);
    }

    private Optional<Misbehavior> wrongAbout(FrameHeader next) {
        if (next.isControl()) {
            return Optional.empty();
        }
        if (next.length() < 0 || (next.opcode() == Opcode.CONTINUATION) != (message != null)) {
            return Optional.of(Misbehavior.PROTOCOL);
        }
        if (next.opcode() == Opcode.BINARY) {
            return Optional.of(Misbehavior.NOT_TEXT);
        }
        if (next.length() > MAX_BYTES - (message == null ? 0 : message.length())) {
            return Optional.of(Misbehavior.TOO_BIG);
        }
        emptyParts += next.length() == 0 ? 1 : 0;
        return emptyParts > MAX_EMPTY_PARTS ? Optional.of(Misbehavior.TOO_MANY_FRAGMENTS) : Optional.empty();
    }

    private void readPayload(FrameHeader current, ByteBuffer bytes) {
        Payload target = payload;
        if (target != null) {
            target.take(bytes);
            finishIfWhole(current, target);
        }
    }

    private void finishIfWhole(FrameHeader current, Payload whole) {
        if (!whole.isWhole()) {
            return;
        }
        header = null;
        payload = null;
        listener.heard();
        switch (current.opcode()) {
            case Opcode.PING -> listener.ping(whole.bytes());
            case Opcode.PONG -> {}
            case Opcode.CLOSE -> goodbye(whole);
            default -> finishPart(current.last(), whole);
        }
    }

    private void finishPart(boolean last, Payload whole) {
        if (!last) {
            return;
        }
        message = null;
        emptyParts = 0;
        whole.text().ifPresentOrElse(listener::text, () -> fail(Misbehavior.BROKEN_TEXT));
    }

    private void goodbye(Payload words) {
        CloseWords said = CloseWords.read(words.bytes());
        if (said.isProper()) {
            goodbye = true;
            listener.goodbye(said.code());
        } else {
            fail(said.isReadable() ? Misbehavior.PROTOCOL : Misbehavior.BROKEN_TEXT);
        }
    }

    private void fail(Misbehavior how) {
        lost = true;
        message = null;
        payload = null;
        header = null;
        listener.misbehaved(how);
    }
}
