package org.hexachat.endtoend.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else on this machine: of the same site to a browser, which sends cookies along, and of another origin. */
record ForeignPage(HttpServer server) implements AutoCloseable {

    /** Says something as the page does, and answers with the status; 0 where the browser does not tell. */
    static final String FETCH = """
            ([url, text]) => fetch(url, {
                method: "POST",
                credentials: "include",
                headers: { "Content-Type": "application/json", "X-Chat-Request": "1" },
                body: JSON.stringify({ text }),
            }).then(response => response.status, () => 0)
            """;

    /** The same in a form that a browser lets through to other origins. */
    static final String SEND = """
            ([url, text]) => fetch(url, { method: "POST", mode: "no-cors", credentials: "include", body: JSON.stringify({ text }) })
                .then(response => response.status, () => 0)
            """;

    private static final String FORM = """
            <!doctype html><title>Prize</title>
            <form method="post" enctype="text/plain" action="%s">
              <input type="hidden" name='{"text":"formed","x":"' value='"}'>
              <button>Win a prize</button>
            </form>
            """;

    static ForeignPage withFormTo(String url) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] page = FORM.formatted(url).getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> show(exchange, page));
            server.start();
            return new ForeignPage(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(HttpExchange exchange, byte[] page) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
