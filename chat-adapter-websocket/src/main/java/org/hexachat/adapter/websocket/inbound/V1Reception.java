package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.Dialect;
import org.hexachat.adapter.websocket.outbound.Silences;
import org.hexachat.adapter.websocket.socket.Upgrade;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Lets everybody in who has a token in a header or a ticket in the address. A token in the address is refused, good or not. */
final class V1Reception implements Reception {

    private final AuthenticateUseCase authentication;
    private final RedeemTicketUseCase tickets;
    private final ReadBlocksUseCase blocks;
    private final ConnectionFactory connections;
    private final ConnectionHub hub;
    private final Silences silences;
    private final V1Conversation.Tools tools;

    V1Reception(
            AuthenticateUseCase authentication,
            RedeemTicketUseCase tickets,
            ReadBlocksUseCase blocks,
            ConnectionFactory connections,
            ConnectionHub hub,
            Silences silences,
            V1Conversation.Tools tools) {
        this.authentication = authentication;
        this.tickets = tickets;
        this.blocks = blocks;
        this.connections = connections;
        this.hub = hub;
        this.silences = silences;
        this.tools = tools;
    }

    @Override
    public boolean understands(HttpServletRequest handshake) {
        return Upgrade.offers(handshake, V1Words.PROTOCOL);
    }

    @Override
    public Optional<String> protocol() {
        return Optional.of(V1Words.PROTOCOL);
    }

    @Override
    public SocketSession admit(HttpServletRequest handshake, Seat seat) {
        Caller caller = callerOf(handshake);
        seat.assignTo(caller.id());
        tools.useCases().throttle().spend(Limit.CONNECTION, new LimitSubject.OfUser(caller.id()));
        ClientConnection connection = connections.connect(caller, Dialect.V1);
        hub.add(connection);
        try {
            silences.begin(connection, () -> blocks.blockedBy(caller));
        } catch (RuntimeException refused) {
            hub.remove(connection);
            throw refused;
        }
        Language language = Language.preferredBy(handshake.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.ENGLISH);
        return new SocketSession(connection, seat, hub, new V1Conversation(connection, language, tools));
    }

    @Override
    public HttpStatus statusOf(ChatException refused) {
        return switch (refused.kind()) {
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INVALID, UNAUTHENTICATED, NOT_FOUND, CONFLICT -> HttpStatus.UNAUTHORIZED;
        };
    }

    private Caller callerOf(HttpServletRequest handshake) {
        if (HandshakeFilter.secret(handshake, HandshakeFilter.TOKEN).isPresent()) {
            throw new ChatException(ErrorCode.AUTHENTICATION_REQUIRED);
        }
        return HandshakeFilter.secret(handshake, HandshakeFilter.TICKET)
                .map(tickets::redeem)
                .orElseGet(() -> authentication.authenticate(tokenOf(handshake)));
    }

    private static String tokenOf(HttpServletRequest handshake) {
        return Optional.ofNullable(handshake.getHeader(HttpHeaders.AUTHORIZATION))
                .map(header -> header.strip().split(" +", 2))
                .filter(words -> words.length == 2 && isScheme(words[0]))
                .map(words -> words[1])
                .orElseThrow(() -> new ChatException(ErrorCode.AUTHENTICATION_REQUIRED));
    }

    private static boolean isScheme(String word) {
        String scheme = word.toLowerCase(Locale.ROOT);
        return scheme.equals("bearer") || scheme.equals("token");
    }
}
