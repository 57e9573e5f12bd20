package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.domain.session.SessionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie in which a browser keeps a session, where no script can read it. It opens {@code /api/v1} and nothing else. */
public final class SessionCookie {
    public static final String NAME = "chat_session";

    /** A session lasts until it is ended; about as long as browsers keep any cookie. */
    private static final Duration LIFETIME = Duration.ofDays(365);

    private static final String USED = SessionCookie.class.getName();

    private SessionCookie() {}

    /** Leaves a session with the browser, in place of one that it had. */
    public static void give(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
        send(token.value(), LIFETIME, request, response);
    }

    /** Has the browser forget a session that has ended, if that is how the request was recognized. */
    public static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(USED) != null) {
            clear(request, response);
        }
    }

    /** The token that the browser sent along. */
    static Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Notes that the request was recognized by its cookie. */
    static void noteUse(HttpServletRequest request) {
        request.setAttribute(USED, true);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    private static void send(
            String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
