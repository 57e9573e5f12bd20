// A whole client of protocol v1, JDK 25 alone: java Resume.java <http://host:port> <token> <room id> <how many messages>
import module java.net.http;

final Map<String, String> unanswered = new ConcurrentSkipListMap<>(); // what is not accepted yet: goes out until it is
String room;
String epoch;
volatile long seq = -1; // everything of the room up to here was seen; -1 before the first subscription

void main(String... args) throws Exception {
    room = args[2];
    URI address = URI.create(args[0].replaceFirst("http", "ws") + "/ws/v1");
    Thread.startVirtualThread(() -> stayConnected(address, args[1]));
    for (int n = 1; n <= Integer.parseInt(args[3]); n++, Thread.sleep(100)) {
        unanswered.put("%05d".formatted(n), """
                {"type":"message.send","id":"%05d","room":"%s","client_id":"%s","text":"message %d"}"""
                .formatted(n, room, UUID.randomUUID(), n));
    }
    while (!unanswered.isEmpty()) Thread.sleep(100);
    Thread.sleep(500);
}

void stayConnected(URI uri, String token) {
    for (int code = 0; code < 4500; ) { // from 4500 on the server says: stop
        var listener = new Listener();
        try (var http = HttpClient.newHttpClient()) {
            var socket = http.newWebSocketBuilder().subprotocols("chat.v1")
                    .header("Authorization", "Bearer " + token).buildAsync(uri, listener).join();
            String since = seq < 0 ? "" : ",\"since\":%d,\"epoch\":\"%s\"".formatted(seq, epoch);
            socket.sendText("{\"type\":\"subscribe\",\"id\":\"s\",\"room\":\"%s\"%s}".formatted(room, since), true).join();
            while (!listener.closed.isDone()) { // sending again is harmless: that is what the client_id is for
                if (seq >= 0) unanswered.values().forEach(frame -> socket.sendText(frame, true).join());
                Thread.sleep(200);
            }
            code = listener.closed.join();
        } catch (CompletionException | InterruptedException cut) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000_000)); // jitter
        }
    }
}

class Listener implements WebSocket.Listener {
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    final StringBuilder frame = new StringBuilder();
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        frame.append(part);
        if (last) { frame.toString().lines().forEach(json -> hear(json)); frame.setLength(0); }
        return WebSocket.Listener.super.onText(socket, part, last);
    }
    public CompletionStage<?> onClose(WebSocket socket, int code, String why) { closed.complete(code); return null; }
    public void onError(WebSocket socket, Throwable failure) { closed.complete(1006); }
}

void hear(String json) {
    String type = value(json, "type");
    if (type.equals("accepted")) unanswered.remove(value(json, "id"));
    if (type.equals("subscribed")) epoch = value(json, "epoch");
    if (type.equals("subscribed") && (seq < 0 || json.contains("\"reset\":true"))) seq = place(json);
    if (!type.contains(".")) return; // what follows is an event of the room
    if (place(json) != seq + 1) throw new IllegalStateException("a hole: " + place(json) + " after " + seq);
    seq = place(json);
    IO.println(seq + " " + type + " " + value(json, "text"));
}

long place(String json) { return Long.parseLong(value(json, "seq")); }
String value(String json, String name) { // a real client takes a JSON library; the JDK has none
    var found = java.util.regex.Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    return found.find() ? found.group(1) : "";
}
