package org.hexachat.adapter.websocket.socket;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The handshake, as far as it is about the protocol and not about who may come in. */
public final class Upgrade {

    private static final String VERSION_HEADER = "Sec-WebSocket-Version";
    private static final String VERSION = "13";
    private static final String PROTOCOL_HEADER = "Sec-WebSocket-Protocol";
    private static final String KEY_HEADER = "Sec-WebSocket-Key";
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;
    private static final int BAD_REQUEST = 400;
    private static final int UPGRADE_REQUIRED = 426;

    private Upgrade() {}

    /** Refuses what is no handshake of RFC 6455; answers whether the handshake goes on. */
    public static boolean isAskedForBy(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET")
                || !names(request, "Upgrade").contains("websocket")
                || !names(request, "Connection").contains("upgrade")) {
            response.setStatus(BAD_REQUEST);
            return false;
        }
        if (!VERSION.equals(request.getHeader(VERSION_HEADER))) {
            response.setHeader(VERSION_HEADER, VERSION);
            response.setStatus(UPGRADE_REQUIRED);
            return false;
        }
        if (key(request).isEmpty()) {
            response.setStatus(BAD_REQUEST);
            return false;
        }
        return true;
    }

    /** Whether the client speaks this subprotocol. */
    public static boolean offers(HttpServletRequest request, String protocol) {
        return listed(request, PROTOCOL_HEADER).anyMatch(protocol::equals);
    }

    /** Answers a handshake that {@link #isAskedForBy}. The socket opens when this request ends. */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, Optional<String> protocol, SocketListener owner)
            throws IOException, ServletException {
        response.setHeader("Upgrade", "websocket");
        response.setHeader("Connection", "upgrade");
        response.setHeader("Sec-WebSocket-Accept", accept(key(request).orElseThrow()));
        protocol.ifPresent(chosen -> response.setHeader(PROTOCOL_HEADER, chosen));
        request.upgrade(UpgradedSocket.class).belongsTo(owner);
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(KEY_HEADER))
                .map(String::strip)
                .filter(Upgrade::isKey);
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value).length == KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String accept(String key) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest((key + GUID).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> names(HttpServletRequest request, String header) {
        return listed(request, header)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> listed(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip);
    }
}
