package org.hexachat.endtoend;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.FrameListener;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.hexachat.testkit.websocket.Transcript;

/** Sockets by the hundred, closed together. */
final class OpenSockets implements AutoCloseable {

    private final List<RawWebSocket> open = new ArrayList<>();

    /** Opens one more that is left alone, and answers the status of the handshake: 101 where it was let in. */
    int open(URI uri) {
        RawWebSocket socket = dial(uri, new Transcript());
        open.add(socket);
        return socket.answer().status();
    }

    static RawWebSocket dial(URI uri, FrameListener listener) {
        return RawWebSocket.open(Dial.to(uri.getPort(), uri.getRawPath() + "?" + uri.getRawQuery()), listener);
    }

    int count() {
        return open.size();
    }

    @Override
    public void close() {
        open.forEach(RawWebSocket::close);
        open.clear();
    }
}
