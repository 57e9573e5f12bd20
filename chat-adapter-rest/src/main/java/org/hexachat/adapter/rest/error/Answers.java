package org.hexachat.adapter.rest.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hexachat.adapter.rest.language.Language;
import org.hexachat.domain.error.ChatException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers a refused request in the shape of the surface that it was addressed to. */
@Component
final class Answers {
    private static final String V1 = "/api/v1";

    private final ClassicSurface classic;
    private final ProblemSurface problems;

    Answers(ClassicSurface classic, ProblemSurface problems) {
        this.classic = classic;
        this.problems = problems;
    }

    Answer of(HttpServletRequest request, HttpError error, Object... arguments) {
        return surfaceOf(request).of(error, Language.of(request), arguments);
    }

    Answer of(HttpServletRequest request, ChatException refused) {
        Surface surface = surfaceOf(request);
        Answer answer = surface.of(refused, Language.of(request));
        if (answer.status() == HttpStatus.UNAUTHORIZED) {
            return answer.with(HttpHeaders.WWW_AUTHENTICATE, surface.challenge());
        }
        return RetryAfter.of(refused)
                .map(wait -> answer.with(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait)))
                .orElse(answer);
    }

    private Surface surfaceOf(HttpServletRequest request) {
        String path = addressed(request).substring(request.getContextPath().length());
        return path.equals(V1) || path.startsWith(V1 + "/") ? problems : classic;
    }

    /** The container sends what it refuses to a page of its own. */
    private static String addressed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
