package org.hexachat.adapter.websocket.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may open a socket: those of this server, and those an operator names. Whatever cannot be read as an origin may
 * not, {@code null} included. No origin at all is no browser, and may.
 */
final class OriginRule {

    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://([a-z0-9._\\-]+|\\[[0-9a-f:.]+])(?::([0-9]{1,5}))?");

    private final Set<Origin> allowed;

    /**
     * Reads the origins an operator names.
     *
     * @throws IllegalArgumentException where one of them is none
     */
    OriginRule(List<String> origins) {
        this.allowed = origins.stream().map(OriginRule::configured).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the handshake may go on.
     *
     * @param header the Origin header, null where there is none
     */
    boolean permits(@Nullable String header, String scheme, String host, int port) {
        if (header == null) {
            return true;
        }
        Origin own = new Origin(scheme, host.toLowerCase(Locale.ROOT), port);
        return parse(header)
                .filter(origin -> origin.equals(own) || allowed.contains(origin))
                .isPresent();
    }

    private static Origin configured(String origin) {
        return parse(origin)
                .orElseThrow(() -> new IllegalArgumentException(
                        "chat.origins takes origins such as https://chat.example, not: " + origin));
    }

    private static Optional<Origin> parse(String header) {
        Matcher matcher = ORIGIN.matcher(header.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(Origin.of(matcher)) : Optional.empty();
    }

    private record Origin(String scheme, String host, int port) {

        static Origin of(Matcher parts) {
            String port = parts.group(3);
            int standard = parts.group(1).equals("https") ? 443 : 80;
            return new Origin(parts.group(1), parts.group(2), port == null ? standard : Integer.parseInt(port));
        }
    }
}
