package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;

/**
 * Takes handshakes aside, behind the check of the host and before everything that is for pages and calls: a handshake brings its
 * own authentication, and in a storm of them the rest of the way was more than half of the work.
 */
final class SocketDoor extends OncePerRequestFilter {

    private final PathPattern path;
    private final ObjectProvider<HandshakeHandler> handler;

    SocketDoor(PathPattern path, ObjectProvider<HandshakeHandler> handler) {
        this.path = path;
        this.handler = handler;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathMatchInfo match = match(request.getRequestURI());
        if (match == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, match.getUriVariables());
        handler.getObject().handleRequest(request, response);
    }

    /** A path that cannot be decoded is for whoever answers what is nowhere. */
    private @Nullable PathMatchInfo match(String uri) {
        try {
            return path.matchAndExtract(PathContainer.parsePath(withoutFinalSlash(uri)));
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static String withoutFinalSlash(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
