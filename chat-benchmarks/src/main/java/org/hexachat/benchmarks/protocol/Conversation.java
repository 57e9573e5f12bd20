package org.hexachat.benchmarks.protocol;

import java.util.Optional;

/** What one client says and hears on one connection, from the answered upgrade on. */
public interface Conversation {

    /** The upgrade was answered. */
    void opened();

    /** Takes one text frame. */
    void received(byte[] data, int from, int to);

    /**
     * Writes the text frame that posts a message.
     *
     * @param marker the message's text begins with it, and {@code padding} letters follow
     * @return how many bytes of the target it takes
     */
    int writeMessage(byte[] target, Marker marker, int padding);

    /** Answers where the room was when the connection opened, if the protocol tells. */
    Optional<Position> position();

    /** Answers up to where the client knows who is in the room, if it asked and the protocol tells. */
    default Optional<String> cursor() {
        return Optional.empty();
    }
}
