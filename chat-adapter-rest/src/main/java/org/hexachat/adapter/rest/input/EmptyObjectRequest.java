package org.hexachat.adapter.rest.input;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A request without a body, seen as one with an empty object: so every field that is required is named in the answer, whatever
 * content type the client announced for nothing.
 */
final class EmptyObjectRequest extends BufferedRequest {
    EmptyObjectRequest(HttpServletRequest request) {
        super(request, "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isContentType(name) ? getContentType() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isContentType(name) ? Collections.enumeration(List.of(getContentType())) : super.getHeaders(name);
    }

    private static boolean isContentType(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
    }
}
