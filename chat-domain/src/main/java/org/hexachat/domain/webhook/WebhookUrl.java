package org.hexachat.domain.webhook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * Where events go: an {@code http} or {@code https} address (RFC 3986) with a host, without a user and a fragment. Whether anything may be
 * sent there is for whoever sends to say, when the address of the host is known.
 *
 * @param value up to {@value #MAX_LENGTH} characters of ASCII
 */
public record WebhookUrl(String value) {

    public static final int MAX_LENGTH = 2_000;

    private static final int MAX_PORT = 65_535;

    private static final Pattern FORM = Pattern.compile(
            "https?://(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])(?::(?<port>[0-9]{1,5}))?"
                    + "(?:[/?](?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*+)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * Checks the form.
     *
     * @throws ChatException {@code input.too_long} or {@code input.url}
     */
    public WebhookUrl {
        if (value.length() > MAX_LENGTH) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_LENGTH);
        }
        String port = parsed(value).group("port");
        if (port != null && (Integer.parseInt(port) == 0 || Integer.parseInt(port) > MAX_PORT)) {
            throw new ChatException(ErrorCode.INPUT_URL);
        }
    }

    /** Which machine it is, which is no secret. */
    public String host() {
        return parsed(value).group("host");
    }

    private static Matcher parsed(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ChatException(ErrorCode.INPUT_URL);
        }
        return form;
    }
}
