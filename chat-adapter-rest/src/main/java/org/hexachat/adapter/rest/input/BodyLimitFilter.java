package org.hexachat.adapter.rest.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexachat.adapter.rest.error.AnswerWriter;
import org.hexachat.adapter.rest.error.HttpError;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies before anything else does, up to a limit: whoever announces more is refused before a byte is read, whoever sends
 * more without saying so as soon as it is more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class BodyLimitFilter extends OncePerRequestFilter {
    static final int MAX_BYTES = 64 * 1024;

    private final AnswerWriter answers;

    BodyLimitFilter(AnswerWriter answers) {
        this.answers = answers;
    }

    /** A handshake has no body, and its request must reach the container as it came. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !announcesBody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            answers.write(request, response, HttpError.TOO_LARGE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            answers.write(request, response, HttpError.TOO_LARGE);
            return;
        }
        chain.doFilter(
                body.length == 0 ? new EmptyObjectRequest(request) : new BufferedRequest(request, body), response);
    }

    private static boolean announcesBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
