package org.hexachat.adapter.websocket.outbound;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.socket.UpgradedSocket;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * One connection, from the moment its handshake names a caller: who is at its far end, what it listens to, and what it has still
 * to be sent. What is sent before the socket is open waits for it.
 */
public final class ClientConnection {

    private final Caller caller;
    private final Dialect dialect;
    private final Outbox outbox;
    private final Pulse pulse;
    private final DeliverySettings settings;
    private @Nullable Map<RoomId, Listener> listeners;
    private volatile boolean attached;
    private volatile boolean away;

    ClientConnection(Caller caller, Dialect dialect, Outbox outbox, Pulse pulse, DeliverySettings settings) {
        this.caller = caller;
        this.dialect = dialect;
        this.outbox = outbox;
        this.pulse = pulse;
        this.settings = settings;
    }

    /** For logs alone: it opens nothing. */
    public String id() {
        return Integer.toHexString(System.identityHashCode(this));
    }

    public Caller caller() {
        return caller;
    }

    /** Whether frames of this peer still count. */
    public boolean isOpen() {
        return !outbox.isClosed();
    }

    /** The handshake is answered: what waits is on its way. */
    public void attach(UpgradedSocket socket) {
        attach(new SocketPeer(socket, settings.writeTimeout()));
    }

    /** Notes that something came from the peer. */
    public void heard() {
        pulse.heard();
    }

    /** Sends a frame as soon as the peer takes it; never waits. */
    public void send(byte[] frame) {
        outbox.offer(Parcel.answer(frame));
    }

    /** Sends nothing more, and says goodbye in the background. */
    public void close(Closing reason) {
        outbox.close(reason);
    }

    /** The socket is closed. */
    public void gone() {
        outbox.shut();
    }

    /** How many rooms this listens to. */
    public synchronized int rooms() {
        return listeners == null ? 0 : listeners.size();
    }

    /** Whether this listens to the room. */
    public synchronized boolean listensTo(RoomId room) {
        return listeners != null && listeners.containsKey(room);
    }

    /** Whether this was told that it is subscribed to the room, so that its user is a member. */
    public boolean isSubscribedTo(RoomId room) {
        return listener(room).filter(Listener::isAnswered).isPresent();
    }

    /** Whether the peer says that nobody looks. */
    boolean isAway() {
        return away;
    }

    void turn(boolean nobodyLooks) {
        away = nobodyLooks;
    }

    void attach(Peer peer) {
        attached = true;
        pulse.heard();
        outbox.attach(peer);
    }

    Dialect dialect() {
        return dialect;
    }

    Outbox outbox() {
        return outbox;
    }

    synchronized Optional<Listener> keep(Listener listener) {
        if (listeners == null) {
            listeners = HashMap.newHashMap(1);
        }
        return Optional.ofNullable(listeners.put(listener.room(), listener));
    }

    synchronized Optional<Listener> listener(RoomId room) {
        return listeners == null ? Optional.empty() : Optional.ofNullable(listeners.get(room));
    }

    synchronized Optional<Listener> forget(RoomId room) {
        return listeners == null ? Optional.empty() : Optional.ofNullable(listeners.remove(room));
    }

    synchronized void forget(Listener listener) {
        if (listeners != null) {
            listeners.remove(listener.room(), listener);
        }
    }

    synchronized Collection<Listener> forgetAll() {
        Collection<Listener> all = listeners == null ? List.of() : List.copyOf(listeners.values());
        listeners = null;
        return all;
    }

    /**
     * Pings where it is time to, and closes where a ping was followed by silence.
     *
     * @return false for one whose handshake was answered into the void, of which no event tells
     */
    boolean check() {
        return switch (pulse.check()) {
            case FINE -> true;
            case PING_IS_DUE -> {
                outbox.offerAhead(Parcel.answer(ServerFrames.ping()));
                yield attached;
            }
            case SILENT -> {
                outbox.close(Closing.SILENT);
                yield attached;
            }
        };
    }
}
