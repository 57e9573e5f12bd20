package org.hexachat.adapter.websocket.outbound;

import jakarta.websocket.Session;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;

/** Makes connections of sockets. */
public final class ConnectionFactory {

    private final DeliverySettings settings;
    private final Background background;

    ConnectionFactory(DeliverySettings settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    public ClientConnection connect(Session socket, Caller caller, RoomId room) {
        return connect(socket.getId(), new JakartaPeer(socket, settings.writeTimeout()), caller, room);
    }

    ClientConnection connect(String id, Peer peer, Caller caller, RoomId room) {
        Outbox outbox = new Outbox(peer, settings.outboxBytes(), background.threads());
        Pulse pulse = new Pulse(System::nanoTime, settings.pingInterval(), settings.pingPatience());
        return new ClientConnection(id, caller, room, outbox, pulse);
    }
}
