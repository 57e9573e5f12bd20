package org.hexachat.testkit.websocket;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom to call, and how.
 *
 * @param target path and query
 * @param headers in addition to those of a handshake, or in place of them
 * @param receiveBuffer the size of the socket's receive buffer; 0 leaves it to the system
 */
public record Dial(int port, String target, Map<String, String> headers, int receiveBuffer) {
    public Dial {
        headers = Map.copyOf(headers);
    }

    public static Dial to(int port, String target) {
        return new Dial(port, target, Map.of(), 0);
    }

    public Dial with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Dial(port, target, more, receiveBuffer);
    }

    /** Takes little before it has to be read, so that a reader who stalls is noticed soon. */
    public Dial withSmallReceiveBuffer() {
        int small = 4_096;
        return new Dial(port, target, headers, small);
    }

    byte[] request() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", "127.0.0.1:" + port);
        all.put("Upgrade", "websocket");
        all.put("Connection", "Upgrade");
        all.put("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        all.put("Sec-WebSocket-Version", "13");
        all.putAll(headers);
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
