package org.hexachat.adapter.rest.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** The {@code Origin} header, of which a browser sends at most one (RFC 6454, 7). */
final class Origins {
    private Origins() {}

    static boolean areWellFormed(HttpServletRequest request) {
        List<String> origins = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
        return origins.isEmpty() || (origins.size() == 1 && isWellFormed(origins.getFirst()));
    }

    private static boolean isWellFormed(String origin) {
        try {
            URI uri = new URI(origin);
            return origin.equals("null") || (uri.getScheme() != null && uri.getHost() != null);
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
