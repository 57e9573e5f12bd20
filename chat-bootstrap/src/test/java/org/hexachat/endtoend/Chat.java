package org.hexachat.endtoend;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open socket of the JDK's own WebSocket client, and what came through it. */
final class Chat implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static Chat open(HttpClient http, URI uri) {
        Chat chat = new Chat();
        chat.socket = http.newWebSocketBuilder().buildAsync(uri, chat).join();
        return chat;
    }

    void say(String text) {
        socket.sendText(JSON.writeValueAsString(Map.of("message", text)), true).join();
    }

    /** Waits until so many messages are there, and answers them as {@code name: text}. */
    List<String> messages(int count) {
        await().atMost(PATIENCE).until(() -> frames.size() >= count);
        return frames.stream()
                .map(frame -> frame.get("user").asString() + ": "
                        + frame.get("message").asString())
                .toList();
    }

    List<JsonNode> frames() {
        return frames;
    }

    /** Waits until the server has closed the socket, and answers with what code. */
    int closeCode() {
        await().atMost(PATIENCE).until(closeCode::isDone);
        return closeCode.join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closeCode.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closeCode.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
