package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.ConnectionFactory;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.Dialect;
import org.hexachat.adapter.websocket.outbound.RoomEntrances;
import org.hexachat.adapter.websocket.outbound.Silences;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets members in and nobody else. The connection is known, and listens, before the right to read is checked: what ends the right
 * later finds it, so that one check is enough, and all of it is done before the upgrade is answered.
 */
final class ClassicReception implements Reception {

    /** The name of the room, as a variable of the path. */
    static final String ROOM = "room";

    private static final Duration TOO_BUSY = Duration.ofSeconds(1);

    /** What this asks. */
    record UseCases(
            AuthenticateUseCase authentication,
            FindRoomUseCase rooms,
            SubscribeUseCase subscriptions,
            LatestMessagesUseCase latest,
            ReadBlocksUseCase blocks) {}

    private final UseCases useCases;
    private final ConnectionFactory connections;
    private final ConnectionHub hub;
    private final Silences silences;
    private final RoomEntrances entrances;
    private final ClassicConversation.Tools tools;

    ClassicReception(
            UseCases useCases,
            ConnectionFactory connections,
            ConnectionHub hub,
            Silences silences,
            RoomEntrances entrances,
            ClassicConversation.Tools tools) {
        this.useCases = useCases;
        this.connections = connections;
        this.hub = hub;
        this.silences = silences;
        this.entrances = entrances;
        this.tools = tools;
    }

    @Override
    public boolean understands(HttpServletRequest handshake) {
        return true;
    }

    @Override
    public Optional<String> protocol() {
        return Optional.empty();
    }

    @Override
    public SocketSession admit(HttpServletRequest handshake, Seat seat) {
        String token = HandshakeFilter.secret(handshake, HandshakeFilter.TOKEN)
                .orElseThrow(() -> new ChatException(ErrorCode.AUTHENTICATION_REQUIRED));
        Caller caller = useCases.authentication().authenticate(token);
        seat.assignTo(caller.id());
        tools.throttle().spend(Limit.CONNECTION, new LimitSubject.OfUser(caller.id()));
        RoomId room = useCases.rooms().find(caller, roomOf(handshake)).id();
        ClientConnection connection = connections.connect(caller, Dialect.CLASSIC);
        hub.add(connection);
        try {
            enter(connection, room);
        } catch (RuntimeException refused) {
            hub.remove(connection);
            throw refused;
        }
        Language language = Language.preferredBy(handshake.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new SocketSession(connection, seat, hub, new ClassicConversation(connection, room, language, tools));
    }

    private void enter(ClientConnection connection, RoomId room) {
        Caller caller = connection.caller();
        silences.begin(connection, () -> useCases.blocks().blockedBy(caller));
        hub.listen(connection, room);
        long latest = useCases.subscriptions()
                .subscribe(new SubscribeUseCase.Query(caller, room, Optional.empty()))
                .latest()
                .value();
        var history = new LatestMessagesUseCase.Query(caller, room, RoomHistory.MAX_MESSAGES);
        if (!entrances.enter(connection, room, latest, () -> useCases.latest().latest(history))) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, TOO_BUSY);
        }
    }

    @Override
    public HttpStatus statusOf(ChatException refused) {
        return switch (refused.kind()) {
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT -> HttpStatus.FORBIDDEN;
        };
    }

    private static String roomOf(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named && named.get(ROOM) instanceof String room) {
            return room;
        }
        throw new IllegalStateException("A handshake without a room in its path");
    }
}
