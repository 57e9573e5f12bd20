package org.hexachat.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sockets that are opened and then left alone, by the hundred: nothing but the handshake of RFC 6455. */
final class IdleSockets implements AutoCloseable {

    private static final String HANDSHAKE = """
            GET %s HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            \r
            """;

    private final List<Socket> open = new ArrayList<>();

    /** Opens one more, and answers the status of the handshake: 101 where it was let in. */
    int open(URI uri) throws IOException {
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(30_000);
        String target = uri.getRawPath() + "?" + uri.getRawQuery();
        socket.getOutputStream().write(HANDSHAKE.formatted(target).getBytes(StandardCharsets.US_ASCII));
        int status = status(socket);
        if (status == 101) {
            open.add(socket);
        } else {
            socket.close();
        }
        return status;
    }

    int count() {
        return open.size();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private static int status(Socket socket) throws IOException {
        String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        return Integer.parseInt(line.split(" ", 3)[1]);
    }
}
