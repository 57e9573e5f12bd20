package org.hexachat.restserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes bytes to a socket, for requests that no well-behaved client sends. */
public record RawClient(int port) {
    /** Sends the head and as much of the body as the server takes, and reads the first answer. */
    public Reply send(String head, InputStream body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread sender = Thread.ofVirtual().start(() -> pour(body, out));
            Reply reply = read(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
            sender.interrupt();
            return reply;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Reply send(String head) {
        return send(head, InputStream.nullInputStream());
    }

    private static void pour(InputStream body, OutputStream out) {
        try {
            body.transferTo(out);
            out.flush();
        } catch (IOException refused) {
            // The server has answered and closed: that is what it is asked here.
        }
    }

    private static Reply read(BufferedReader in) throws IOException {
        int status = Integer.parseInt(in.readLine().split(" ")[1]);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon), List.of(line.substring(colon + 1).strip()));
        }
        Reply head = new Reply(status, headers, "");
        int length = head.header("Content-Length").map(Integer::parseInt).orElse(0);
        return new Reply(status, headers, text(length > 0 ? read(in, length) : firstLineOfJson(in)));
    }

    private static String read(BufferedReader in, int length) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int next = in.read(); next >= 0 && body.append((char) next).length() < length; next = in.read()) {}
        return body.toString();
    }

    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String firstLineOfJson(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        return "";
    }
}
