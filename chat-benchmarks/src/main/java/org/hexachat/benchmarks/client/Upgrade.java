package org.hexachat.benchmarks.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import org.hexachat.benchmarks.protocol.ChatProtocol;
import org.hexachat.benchmarks.protocol.Seat;

/** The HTTP at the start of a WebSocket. */
final class Upgrade {

    private static final String END = "\r\n\r\n";

    private Upgrade() {}

    /** The key need not be random: the loader does not check what the server makes of it. */
    static String request(ChatProtocol protocol, Seat seat) {
        StringBuilder request = new StringBuilder("GET ")
                .append(protocol.target(seat))
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n")
                .append("Sec-WebSocket-Key: aGV4YWNoYXQgYmVuY2htYQ==\r\nSec-WebSocket-Version: 13");
        protocol.headers(seat).forEach(header -> request.append("\r\n").append(header));
        return request.append(END).toString();
    }

    /** Answers where the first frame begins, or 0 if the answer is not whole yet. */
    static int readAnswer(byte[] data, int end) throws IOException {
        String answer = new String(data, 0, Math.min(end, 4096), ISO_8859_1);
        int headers = answer.indexOf(END);
        if (headers >= 0 && !answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("no upgrade: " + answer.lines().findFirst().orElse(""));
        }
        return headers < 0 ? 0 : headers + END.length();
    }
}
