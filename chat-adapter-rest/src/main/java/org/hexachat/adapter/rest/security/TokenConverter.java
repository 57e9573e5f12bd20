package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the token in {@code Authorization: Token …} or {@code Bearer …}; other schemes are not for this server. */
final class TokenConverter implements AuthenticationConverter {
    private static final Pattern HEADER =
            Pattern.compile("\\s*(?:token|bearer)(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> Objects.requireNonNullElse(header.group(1), ""))
                .map(token -> TokenAuthentication.unrecognized(token.strip()))
                .orElse(null);
    }
}
