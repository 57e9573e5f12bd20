package org.hexachat.benchmarks.protocol;

import java.util.List;

/** One of the server's two WebSocket protocols. */
public interface ChatProtocol {

    /** Answers what the report calls it. */
    String name();

    /** Whether the server answers each message that it keeps. */
    boolean accepts();

    /** Answers the request target of the upgrade. */
    String target(Seat seat);

    /** Answers the header lines that the upgrade has besides those of every WebSocket. */
    List<String> headers(Seat seat);

    /** Begins a conversation on a connection that is about to be upgraded. */
    Conversation converse(Seat seat, Opening opening, Line line);
}
