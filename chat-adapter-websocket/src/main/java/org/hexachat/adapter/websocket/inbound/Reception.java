package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.springframework.http.HttpStatus;

/** Whom one of the sockets lets in. */
interface Reception {

    /** Whether the handshake speaks this socket's subprotocol, if it has one. */
    boolean understands(HttpServletRequest handshake);

    /** The subprotocol to answer with; empty where there is none. */
    Optional<String> protocol();

    /**
     * Lets somebody in: from the moment this returns, the connection exists, and must be closed where the upgrade fails.
     *
     * @throws ChatException where it does not; nothing is left behind
     */
    SocketSession admit(HttpServletRequest handshake, Seat seat);

    /** How a refusal is said. */
    HttpStatus statusOf(ChatException refused);
}
