package org.hexachat.adapter.rest.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hexachat.adapter.rest.error.AnswerWriter;
import org.hexachat.adapter.rest.error.HttpError;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
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

    private static final RequestMatcher SURFACES = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/auth/**"));

    private static final Pattern UPLOAD = Pattern.compile("/api/v1/rooms/[^/]+/attachments/?");

    private final AnswerWriter answers;

    BodyLimitFilter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * A handshake has no body, and its request must reach the container as it came. What is sent to neither surface, another front of this
     * server reads, with a limit of its own, or nobody.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SURFACES.matches(request) || (HttpMethod.GET.matches(request.getMethod()) && !announcesBody(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            upload(request, response, chain);
            return;
        }
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

    /** A file passes as it comes, and is bounded where it is read. What looks like a form would be read as one before that. */
    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
            answers.write(request, response, HttpError.UNSUPPORTED_MEDIA_TYPE, request.getMethod(), type);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && UPLOAD.matcher(request.getRequestURI()).matches();
    }

    private static boolean announcesBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
