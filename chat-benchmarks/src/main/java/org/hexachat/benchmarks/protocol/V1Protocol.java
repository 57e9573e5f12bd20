package org.hexachat.benchmarks.protocol;

import java.util.List;

/** Protocol v1: many rooms a connection (here one), several events a frame, sends that are answered. */
public final class V1Protocol implements ChatProtocol {

    @Override
    public String name() {
        return "v1";
    }

    @Override
    public boolean accepts() {
        return true;
    }

    @Override
    public String target(Seat seat) {
        return "/ws/v1";
    }

    @Override
    public List<String> headers(Seat seat) {
        return List.of("Sec-WebSocket-Protocol: chat.v1", "Authorization: Bearer " + seat.token());
    }

    @Override
    public Conversation converse(Seat seat, Opening opening, Line line) {
        return new V1Conversation(seat, opening, line);
    }
}
