package org.hexachat.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Requests whose bodies are announced and then come a byte at a time: each holds whatever thread reads it. */
final class SlowBodies implements AutoCloseable {

    private static final String HEAD = """
            POST /auth/token/login/ HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 8192\r
            \r
            {""";

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    static SlowBodies against(int port, int count) throws IOException {
        SlowBodies attack = new SlowBodies();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            attack.sockets.add(socket);
            socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
        }
        attack.drip.scheduleAtFixedRate(attack::dripOnce, 1, 1, TimeUnit.SECONDS);
        return attack;
    }

    long open() {
        return sockets.stream().filter(socket -> !socket.isClosed()).count();
    }

    @Override
    public void close() throws IOException {
        drip.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void dripOnce() {
        for (Socket socket : sockets) {
            try {
                OutputStream out = socket.getOutputStream();
                out.write(' ');
            } catch (IOException closedByServer) {
                continue;
            }
        }
    }
}
