package org.hexachat.benchmarks.protocol;

import java.util.List;

/** The protocol of existing clients: one room a connection, one message a frame. */
public final class ClassicProtocol implements ChatProtocol {

    @Override
    public String name() {
        return "classic";
    }

    @Override
    public boolean accepts() {
        return false;
    }

    @Override
    public String target(Seat seat) {
        return "/ws/chat/" + seat.roomName() + "/?token=" + seat.token();
    }

    @Override
    public List<String> headers(Seat seat) {
        return List.of();
    }

    @Override
    public Conversation converse(Seat seat, Opening opening, Line line) {
        return new ClassicConversation(opening.history(), line);
    }
}
