package org.hexachat.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Every frame that holds a marker is a message; one without is an error. */
final class ClassicConversation implements Conversation {

    private static final MessageTemplate MESSAGE = new MessageTemplate("{\"message\":\"", "\"}");

    private final Line line;
    private int missing;

    ClassicConversation(int history, Line line) {
        this.line = line;
        this.missing = history;
    }

    @Override
    public void opened() {
        if (missing == 0) {
            line.ready();
        }
    }

    @Override
    public void received(byte[] data, int from, int to) {
        int marker = Marker.find(data, from, to);
        if (marker < 0) {
            line.refused(new String(data, from, to - from, UTF_8));
        } else {
            line.delivered(data, marker);
            awaitHistory();
        }
    }

    private void awaitHistory() {
        if (missing > 0 && --missing == 0) {
            line.ready();
        }
    }

    @Override
    public int writeMessage(byte[] target, Marker marker, int padding) {
        return MESSAGE.write(target, marker, padding);
    }

    @Override
    public Optional<Position> position() {
        return Optional.empty();
    }
}
