package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets members in and nobody else: checks origin, room on the server, token and membership before the upgrade is answered. */
final class HandshakeGate implements HandshakeInterceptor {

    static final String ROOM = "room";

    private static final Logger LOGGER = LoggerFactory.getLogger(HandshakeGate.class);

    private final OriginRule origins;
    private final Seats seats;
    private final AuthenticateUseCase authentication;
    private final EnterRoomUseCase rooms;

    HandshakeGate(OriginRule origins, Seats seats, AuthenticateUseCase authentication, EnterRoomUseCase rooms) {
        this.origins = origins;
        this.seats = seats;
        this.authentication = authentication;
        this.rooms = rooms;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpServletRequest handshake = ((ServletServerHttpRequest) request).getServletRequest();
        if (!isFromAPermittedOrigin(handshake)) {
            return refuse(response, HttpStatus.FORBIDDEN, "origin");
        }
        try {
            admit(handshake).keepIn(attributes);
            return true;
        } catch (ChatException refused) {
            refused.retryAfter()
                    .ifPresent(wait -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds()));
            return refuse(response, statusOf(refused), refused.code().code());
        }
    }

    /** Gives the seat back where the container refused what was not refused here. */
    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
        HttpServletRequest handshake = ((ServletServerHttpRequest) request).getServletRequest();
        if (status != HttpStatus.SWITCHING_PROTOCOLS.value()
                && handshake.getAttribute(Seat.class.getName()) instanceof Seat seat) {
            seat.giveBack();
        }
    }

    private boolean isFromAPermittedOrigin(HttpServletRequest request) {
        return origins.permits(
                request.getHeader(HttpHeaders.ORIGIN),
                request.getScheme(),
                request.getServerName(),
                request.getServerPort());
    }

    private Admission admit(HttpServletRequest request) {
        Seat seat = seats.take(System.nanoTime());
        try {
            Admission admission = admit(request, seat);
            request.setAttribute(Seat.class.getName(), seat);
            return admission;
        } catch (RuntimeException refused) {
            seat.giveBack();
            throw refused;
        }
    }

    private Admission admit(HttpServletRequest request, Seat seat) {
        Caller caller = authentication.authenticate(tokenOf(request));
        seat.assignTo(caller.id());
        Room room = rooms.enter(caller, roomOf(request));
        LOGGER.atInfo()
                .addKeyValue("room", room.id().value())
                .addKeyValue("user", caller.id().value())
                .log("[CONNECT] Letting a member in");
        return new Admission(caller, room.id(), seat, Language.preferredBy(request.getHeader("Accept-Language")));
    }

    private static String tokenOf(HttpServletRequest request) {
        if (request.getAttribute(HandshakeFilter.TOKEN) instanceof QueryToken token) {
            return token.value();
        }
        throw new ChatException(ErrorCode.AUTHENTICATION_REQUIRED);
    }

    private static String roomOf(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named && named.get(ROOM) instanceof String room) {
            return room;
        }
        throw new IllegalStateException("A handshake without a room in its path");
    }

    private static HttpStatus statusOf(ChatException refused) {
        return switch (refused.kind()) {
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT -> HttpStatus.FORBIDDEN;
        };
    }

    private static boolean refuse(ServerHttpResponse response, HttpStatus status, String why) {
        response.setStatusCode(status);
        LOGGER.atInfo()
                .addKeyValue("status", status.value())
                .addKeyValue("why", why)
                .log("[ERROR] Refused a handshake");
        return false;
    }
}
