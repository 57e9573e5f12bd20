package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.in.Caller;

/** Makes connections. */
public final class ConnectionFactory {

    private final DeliverySettings settings;
    private final Background background;

    ConnectionFactory(DeliverySettings settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    /** A connection whose socket is not open yet. */
    public ClientConnection connect(Caller caller, Dialect dialect) {
        Outbox outbox = new Outbox(settings.outboxBytes(), background.threads());
        Pulse pulse = new Pulse(System::nanoTime, settings.pingInterval(), settings.pingPatience());
        return new ClientConnection(caller, dialect, outbox, pulse, settings);
    }
}
