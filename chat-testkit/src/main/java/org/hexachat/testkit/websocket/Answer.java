package org.hexachat.testkit.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the server answered to a handshake.
 *
 * @param headers by their names in lower case
 */
public record Answer(int status, Map<String, String> headers) {
    private static final int SWITCHING_PROTOCOLS = 101;
    private static final String END = "\r\n\r\n";

    public boolean accepted() {
        return status == SWITCHING_PROTOCOLS;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    static Answer read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith(END)) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server hung up during the handshake: " + head);
            }
            head.append((char) next);
        }
        return parse(head.toString().split("\r\n"));
    }

    private static Answer parse(String[] lines) {
        Map<String, String> headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1].strip(), (one, _) -> one));
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers);
    }
}
