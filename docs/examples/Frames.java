// Says frames of protocol v1, one per line of the input, and shows the first that come back, JDK 25 alone:
// java Frames.java <http://host:port> <token> <how many to show> < frames
import module java.net.http;

void main(String... args) throws Exception {
    var listener = new Listener(Integer.parseInt(args[2]));
    try (var http = HttpClient.newHttpClient()) {
        var socket = http.newWebSocketBuilder().subprotocols("chat.v1").header("Authorization", "Bearer " + args[1])
                .buildAsync(URI.create(args[0].replaceFirst("http", "ws") + "/ws/v1"), listener).join();
        for (String frame; (frame = IO.readln()) != null; ) socket.sendText(frame, true).join();
        if (!listener.shown.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("not so many frames came");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        socket.abort();
    }
}

class Listener implements WebSocket.Listener {
    final CountDownLatch shown;
    final StringBuilder frame = new StringBuilder();
    Listener(int count) { shown = new CountDownLatch(count); }
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        frame.append(part);
        if (last) { frame.toString().lines().forEach(json -> show(json)); frame.setLength(0); } // a frame holds many objects
        return WebSocket.Listener.super.onText(socket, part, last);
    }
    void show(String json) {
        if (json.startsWith("{\"type\":\"hello\"") || shown.getCount() == 0) return;
        IO.println(json);
        shown.countDown();
    }
}
