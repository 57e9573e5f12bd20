package org.hexachat.domain.push;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * Where the push service of a browser takes what is for one page in it: an {@code https} address (RFC 3986) with a host, without a user and
 * a fragment; or an {@code http} one of this very machine, where there is no way to listen on. Whoever knows it can send there, so it masks
 * itself when printed, all but the host. Whether anything may be sent there is for whoever sends to say, when the address of the host is known.
 *
 * @param value up to {@value #MAX_LENGTH} characters of ASCII
 */
public record PushEndpoint(String value) {

    public static final int MAX_LENGTH = 2_000;

    private static final int MAX_PORT = 65_535;

    private static final Pattern FORM = Pattern.compile(
            "(?:https://(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])|http://(?<here>127\\.0\\.0\\.1|localhost|\\[::1]))"
                    + "(?::(?<port>[0-9]{1,5}))?(?:[/?](?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*+)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * Checks the form.
     *
     * @throws ChatException {@code input.too_long} or {@code input.push_endpoint}
     */
    public PushEndpoint {
        if (value.length() > MAX_LENGTH) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_LENGTH);
        }
        String port = parsed(value).group("port");
        if (port != null && (Integer.parseInt(port) == 0 || Integer.parseInt(port) > MAX_PORT)) {
            throw new ChatException(ErrorCode.INPUT_PUSH_ENDPOINT);
        }
    }

    /** Which push service it is, which is no secret. */
    public String host() {
        Matcher form = parsed(value);
        String host = form.group("host");
        return host == null ? form.group("here") : host;
    }

    @Override
    public String toString() {
        return "PushEndpoint[" + host() + ", ***]";
    }

    private static Matcher parsed(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ChatException(ErrorCode.INPUT_PUSH_ENDPOINT);
        }
        return form;
    }
}
