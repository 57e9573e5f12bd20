package org.hexachat.adapter.websocket.outbound;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;

/** One open socket: who is at its far end, which room it listens to, and what it has still to be sent. */
public final class ClientConnection {

    private final String id;
    private final Caller caller;
    private final RoomId room;
    private final Outbox outbox;
    private final Pulse pulse;

    ClientConnection(String id, Caller caller, RoomId room, Outbox outbox, Pulse pulse) {
        this.id = id;
        this.caller = caller;
        this.room = room;
        this.outbox = outbox;
        this.pulse = pulse;
    }

    /** For logs alone: it opens nothing. */
    public String id() {
        return id;
    }

    public Caller caller() {
        return caller;
    }

    public RoomId room() {
        return room;
    }

    /** Whether frames of this peer still count. */
    public boolean isOpen() {
        return !outbox.isClosed();
    }

    /** Notes that something came from the peer. */
    public void heard() {
        pulse.heard();
    }

    /** Sends a frame as soon as the peer takes it; never waits. */
    public void send(Frame frame) {
        outbox.offer(frame);
    }

    /** Sends nothing more, and says goodbye in the background. */
    public void close(Closing reason) {
        outbox.close(reason);
    }

    void sendHistory(List<Frame> history) {
        outbox.offerAll(history);
    }

    /** Pings where it is time to, and closes where a ping was followed by silence. */
    void check() {
        switch (pulse.check()) {
            case FINE -> {}
            case PING_IS_DUE -> outbox.ping();
            case SILENT -> outbox.close(Closing.SILENT);
        }
    }
}
