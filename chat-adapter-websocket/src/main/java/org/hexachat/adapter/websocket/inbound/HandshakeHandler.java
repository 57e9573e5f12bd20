package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexachat.adapter.websocket.socket.Upgrade;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;

/** Answers handshakes: everything that can be refused is refused before the upgrade, as plain HTTP. */
final class HandshakeHandler implements HttpRequestHandler {

    private static final Logger LOGGER = LoggerFactory.getLogger(HandshakeHandler.class);

    private final OriginRule origins;
    private final Turnstile turnstile;
    private final Seats seats;
    private final ThrottleUseCase throttle;
    private final Reception reception;

    HandshakeHandler(
            OriginRule origins, Turnstile turnstile, Seats seats, ThrottleUseCase throttle, Reception reception) {
        this.origins = origins;
        this.turnstile = turnstile;
        this.seats = seats;
        this.throttle = throttle;
        this.reception = reception;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!Upgrade.isAskedForBy(request, response)) {
            LOGGER.atInfo().addKeyValue("status", response.getStatus()).log("[ERROR] No handshake");
        } else if (!reception.understands(request)) {
            refuse(response, HttpStatus.BAD_REQUEST, "subprotocol");
        } else if (!isFromAPermittedOrigin(request)) {
            refuse(response, HttpStatus.FORBIDDEN, "origin");
        } else {
            letIn(request, response);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            answer(request, response, admit(request));
        } catch (ChatException refused) {
            HttpStatus status = reception.statusOf(refused);
            refused.retryAfter()
                    .ifPresent(wait -> response.setHeader(
                            HttpHeaders.RETRY_AFTER, "" + wait.plusMillis(999).toSeconds()));
            if (status == HttpStatus.UNAUTHORIZED) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            }
            refuse(response, status, refused.code().code());
        }
    }

    private SocketSession admit(HttpServletRequest request) {
        Seat seat = seats.take(System.nanoTime());
        try {
            throttle.spend(Limit.CONNECTION, new LimitSubject.OfAddress(request.getRemoteAddr()));
            return turnstile.pass(() -> reception.admit(request, seat));
        } catch (RuntimeException refused) {
            seat.giveBack();
            throw refused;
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, SocketSession session)
            throws ServletException, IOException {
        LOGGER.atInfo().addKeyValue("connection", session.id()).log("[CONNECT] Letting somebody in");
        try {
            Upgrade.answer(request, response, reception.protocol(), session);
        } catch (IOException | ServletException | RuntimeException failure) {
            session.closed();
            throw failure;
        }
    }

    private boolean isFromAPermittedOrigin(HttpServletRequest request) {
        return origins.permits(
                request.getHeader(HttpHeaders.ORIGIN),
                request.getScheme(),
                request.getServerName(),
                request.getServerPort());
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String why) {
        response.setStatus(status.value());
        LOGGER.atInfo()
                .addKeyValue("status", status.value())
                .addKeyValue("why", why)
                .log("[ERROR] Refused a handshake");
    }
}
