package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;
import org.hexachat.testkit.websocket.ClientFrame;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.FrameListener;
import org.hexachat.testkit.websocket.RawWebSocket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A connection to {@code /ws/v1} that keeps a {@link RoomView} for each room it is subscribed to, and tells its {@link Witness}
 * of anything that a server may not do. Frames can be pipelined; the answer to each is a future.
 */
public final class V1Connection implements FrameListener, AutoCloseable {

    /** The type of what stands for the answer where the connection ended before there was one. */
    public static final String CUT = "cut";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Asked(Map<String, Object> frame, CompletableFuture<JsonNode> answer) {}

    private final Map<String, RoomView> views;
    private final Witness witness;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Set<String> subscribed = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> markers = new ConcurrentHashMap<>();
    private final List<String> typing = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, String>> seen = new ConcurrentHashMap<>();
    private final Map<String, Long> presenceFrames = new ConcurrentHashMap<>();
    private final Queue<JsonNode> added = new ConcurrentLinkedQueue<>();
    private final Trace trace = new Trace();
    private final AtomicLong ids = new AtomicLong();
    private final CompletableFuture<JsonNode> hello = new CompletableFuture<>();
    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
    private volatile Throwable shock;
    private RawWebSocket socket;

    private V1Connection(Map<String, RoomView> views, Witness witness) {
        this.views = views;
        this.witness = witness;
    }

    /** Opens a connection of somebody who is new here. */
    public static V1Connection open(V1Person person) {
        return open(person.socket(), new ConcurrentHashMap<>(), _ -> {});
    }

    /**
     * Opens a connection of somebody who has been here.
     *
     * @param views what is known of rooms, by their ids; the connection goes on with it
     */
    public static V1Connection open(Dial dial, Map<String, RoomView> views, Witness witness) {
        V1Connection connection = new V1Connection(views, witness);
        connection.socket = RawWebSocket.open(dial, connection);
        if (!connection.socket.answer().accepted()) {
            connection.socket.close();
            connection.closed(RawWebSocket.NO_CLOSE_FRAME, "never opened");
        }
        return connection;
    }

    /** The rooms that are new to this person, as they were told of here. */
    public List<JsonNode> added() {
        return List.copyOf(added);
    }

    /** What the handshake was answered with. */
    public int status() {
        return socket.answer().status();
    }

    /** Waits for the first frame. */
    public JsonNode hello() {
        await().atMost(PATIENCE).until(hello::isDone);
        return hello.join();
    }

    /** The socket, for whoever wants to treat it badly. */
    public RawWebSocket socket() {
        return socket;
    }

    /** The code of the close frame, once the connection has ended and nothing more is heard from it. */
    public CompletableFuture<Integer> closeCode() {
        return closeCode;
    }

    public boolean isOpen() {
        return !closeCode.isDone();
    }

    /** Subscribes: on from where the view of the room is, or, where there is none, from now on. */
    public CompletableFuture<JsonNode> subscribe(String room) {
        return Optional.ofNullable(views.get(room))
                .map(view -> subscribe(room, view.position()))
                .orElseGet(() -> ask(Map.of("type", "subscribe", "room", room)));
    }

    /** Subscribes, or subscribes anew, from an earlier position of a room of which there is a view. */
    public CompletableFuture<JsonNode> subscribe(String room, long since) {
        String epoch = views.get(room).epoch();
        return ask(Map.of("type", "subscribe", "room", room, "since", since, "epoch", epoch));
    }

    public CompletableFuture<JsonNode> unsubscribe(String room) {
        return ask(Map.of("type", "unsubscribe", "room", room));
    }

    public CompletableFuture<JsonNode> say(String room, String text) {
        return ask(Map.of("type", "message.send", "room", room, "text", text));
    }

    /** Asks to be told who is in a room. */
    public CompletableFuture<JsonNode> watch(String room) {
        return ask(Map.of("type", "presence.subscribe", "room", room));
    }

    /** Says that its owner types, which is not answered. */
    public void types(String room) {
        socket.sendText(JSON.writeValueAsString(Map.of("type", "typing", "room", room)));
    }

    /** Says that somebody looks at it ({@code online}) or nobody does ({@code away}), which is not answered. */
    public void turns(String state) {
        socket.sendText(JSON.writeValueAsString(Map.of("type", "presence", "state", state)));
    }

    /** How often it was told that somebody types. */
    public long heardTyping(String room, String name) {
        return typing.stream().filter((room + " " + name)::equals).count();
    }

    /** The states of the people of a room by their names, as far as it was told; nothing where it may not be told. */
    public Map<String, String> seen(String room) {
        return Map.copyOf(seen.getOrDefault(room, Map.of()));
    }

    /** How many frames told of the people of a room. */
    public long presenceFramesOf(String room) {
        return presenceFrames.getOrDefault(room, 0L);
    }

    /** Whether it is subscribed to a room, or has asked for it. */
    public boolean follows(String room) {
        return subscribed.contains(room) || asksFor(room);
    }

    /** Whether it has asked for a room, and there is no answer yet. */
    public boolean asksFor(String room) {
        return asked.values().stream()
                .map(Asked::frame)
                .anyMatch(it ->
                        it.get("type").equals("subscribe") && it.get("room").equals(room));
    }

    /** Up to where this connection was told that its owner has read a room; 0 where it was told nothing. */
    public long readUpTo(String room) {
        return markers.getOrDefault(room, 0L);
    }

    /** How many frames wait for an answer. */
    public int unanswered() {
        return asked.size();
    }

    public RoomView view(String room) {
        return views.get(room);
    }

    /** Waits until everything up to a position was heard. */
    public RoomView heardUpTo(String room, long position) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> view(room) != null && view(room).position() >= position);
        return view(room);
    }

    /** Sends a frame, under an id of its own, and answers what the server answers: {@link #CUT} where it cannot. */
    public CompletableFuture<JsonNode> ask(Map<String, ?> frame) {
        return ask(frame, IntUnaryOperator.identity());
    }

    /** Sends the first bytes of a frame, as many as {@code cut} makes of all of them, and hangs up. */
    public CompletableFuture<JsonNode> askInPart(Map<String, ?> frame, IntUnaryOperator cut) {
        CompletableFuture<JsonNode> answer = ask(frame, cut);
        close();
        return answer;
    }

    private CompletableFuture<JsonNode> ask(Map<String, ?> frame, IntUnaryOperator cut) {
        String id = Long.toString(ids.incrementAndGet());
        Map<String, Object> named = new LinkedHashMap<>(frame);
        named.put("id", id);
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, new Asked(named, answer));
        trace.note(named.toString());
        byte[] bytes = ClientFrame.text(JSON.writeValueAsString(named)).encoded();
        try {
            socket.sendBytes(Arrays.copyOf(bytes, cut.applyAsInt(bytes.length)));
        } catch (UncheckedIOException gone) {
            hangUp();
        }
        if (closeCode.isDone()) {
            cutShort();
        }
        return answer;
    }

    /** Hangs up without a goodbye, and returns once nothing more is heard; fails where something was heard that may not be. */
    @Override
    public void close() {
        hangUp();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(closeCode::isDone);
        assertThat(shock).isNull();
    }

    /** What it is subscribed to, what it waits for, and the latest that went over it. */
    @Override
    public String toString() {
        return "a connection to " + subscribed + " with " + asked.size() + " unanswered, open " + isOpen() + ":\n  "
                + trace;
    }

    @Override
    public void text(String frame) {
        try {
            frame.lines().map(JSON::readTree).forEach(this::hear);
        } catch (RuntimeException | AssertionError broken) {
            shock = new AssertionError(broken.getMessage() + "\n" + this, broken);
            witness.shocked(shock);
        }
    }

    @Override
    public void closed(int code, String reason) {
        closeCode.complete(code);
        cutShort();
    }

    private void hangUp() {
        socket.close();
        socket.resumeReading();
    }

    private void hear(JsonNode frame) {
        trace.note(frame.has("at") ? new Event(frame).toString() : frame.toString());
        switch (frame.get("type").asString()) {
            case "hello" -> hello.complete(frame);
            case "subscribed" -> begin(frame);
            case "unsubscribed" -> end(frame);
            case "accepted", "error", "pong", "presence.subscribed", "presence.unsubscribed" -> answered(frame);
            case "typing" -> see(frame);
            case "presence" -> look(frame);
            case "read_state" -> read(frame);
            case "room_added" -> added.add(frame.get("room"));
            default -> take(new Event(frame));
        }
    }

    private void see(JsonNode frame) {
        assertThat(subscribed)
                .as("rooms that may tell of %s", frame)
                .contains(frame.get("room").asString());
        typing.add(frame.get("room").asString() + " " + frame.at("/user/name").asString());
    }

    private void look(JsonNode frame) {
        String room = frame.get("room").asString();
        assertThat(subscribed).as("rooms that may tell of %s", frame).contains(room);
        presenceFrames.merge(room, 1L, Long::sum);
        if (frame.has("complete")) {
            seen.remove(room);
        }
        Map<String, String> people = seen.computeIfAbsent(room, _ -> new ConcurrentHashMap<>());
        frame.get("changes")
                .forEach(change -> people.put(
                        change.at("/user/name").asString(), change.get("state").asString()));
    }

    private void read(JsonNode frame) {
        markers.merge(frame.get("room").asString(), frame.get("read_seq").asLong(), Math::max);
        if (frame.has("id")) {
            answered(frame);
        }
    }

    private void begin(JsonNode frame) {
        String room = frame.get("room").asString();
        Object since = asked.get(frame.get("id").asString()).frame().get("since");
        long seq = frame.get("seq").asLong();
        if (since instanceof Long from && !frame.path("reset").asBoolean(false)) {
            assertThat(frame.get("replaying").asLong())
                    .as("announced in %s", frame)
                    .isEqualTo(seq - from);
            views.compute(room, (_, view) -> view.backTo(from));
        } else {
            views.put(room, new RoomView(frame.get("epoch").asString(), seq));
        }
        subscribed.add(room);
        answered(frame);
    }

    private void end(JsonNode frame) {
        subscribed.remove(frame.get("room").asString());
        seen.remove(frame.get("room").asString());
        if (frame.has("id")) {
            answered(frame);
        }
    }

    private void take(Event event) {
        assertThat(subscribed).as("rooms that may tell of %s", event).contains(event.room());
        views.get(event.room()).take(witness.saw(event));
    }

    private void answered(JsonNode frame) {
        Asked question = asked.remove(frame.path("id").asString(""));
        assertThat(question).as("what %s answers", frame).isNotNull();
        if (frame.has("code") && question.frame().get("type").equals("subscribe")) {
            subscribed.remove(question.frame().get("room").toString());
        }
        question.answer().complete(frame);
    }

    private void cutShort() {
        asked.forEach((id, question) -> {
            asked.remove(id);
            question.answer().complete(JSON.createObjectNode().put("type", CUT));
        });
    }
}
