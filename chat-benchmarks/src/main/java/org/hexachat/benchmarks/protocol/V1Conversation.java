package org.hexachat.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Subscribes to the seat's room when it is greeted and is open once the replay is in. Events and promises come by the hundred
 * thousand and are recognized by their bytes; whatever else comes is parsed.
 */
final class V1Conversation implements Conversation {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] ACCEPTED = Ascii.bytes("{\"type\":\"accepted\"");
    private static final byte[] PRESENCE = Ascii.bytes("{\"type\":\"presence\"");
    private static final String CURSOR = "\"cursor\":\"";
    /** Where the cursor ends at the latest: it stands before the people, of whom there are many. */
    private static final int HEAD_OF_PRESENCE = 256;
    /** A client id is random for each conversation but for this many last digits, which count its messages. */
    private static final int COUNTING_DIGITS = 12;

    private final Seat seat;
    private final Line line;
    private final @Nullable Position since;
    private final MessageTemplate message;
    private final int clientIdEnd;
    private final Optional<Map<Integer, String>> cursors;
    private @Nullable Position position;
    private @Nullable String cursor;
    private int missing;
    private long sent;

    V1Conversation(Seat seat, Opening opening, Line line) {
        this.seat = seat;
        this.line = line;
        this.cursors = opening.cursors();
        this.cursor = cursors.map(known -> known.get(seat.index())).orElse(null);
        Position end = opening.positions().get(seat.roomId());
        this.since = end == null ? null : end.before(opening.history());
        String head = "{\"type\":\"message.send\",\"room\":\"%s\",\"id\":\"m\",\"client_id\":\"%s"
                .formatted(seat.roomId(), UUID.randomUUID());
        this.clientIdEnd = head.length();
        this.message = new MessageTemplate(head + "\",\"text\":\"", "\"}");
    }

    @Override
    public void opened() {
        // The server speaks first.
    }

    @Override
    public void received(byte[] data, int from, int to) {
        for (int start = from; start < to; ) {
            int newline = Ascii.indexOf(data, start, to, (byte) '\n');
            int end = newline < 0 ? to : newline;
            receivedObject(data, start, end);
            start = end + 1;
        }
    }

    private void receivedObject(byte[] data, int from, int to) {
        int marker = Marker.find(data, from, to);
        if (marker >= 0) {
            line.delivered(data, marker);
            awaitReplay();
        } else if (Ascii.startsWith(data, from, to, ACCEPTED)) {
            line.accepted();
        } else if (Ascii.startsWith(data, from, to, PRESENCE)) {
            remember(data, from, Math.min(to, from + HEAD_OF_PRESENCE));
        } else if (from < to) {
            told(JSON.readTree(data, from, to - from));
        }
    }

    private void told(JsonNode object) {
        switch (object.path("type").asString("")) {
            case "hello" -> subscribe();
            case "subscribed" -> subscribed(object);
            case "accepted" -> line.accepted();
            case "presence.subscribed" -> {
                // What it announces is counted by its bytes.
            }
            case "error" -> line.refused(object.toString());
            default -> awaitReplay();
        }
    }

    private void subscribe() {
        ObjectNode request = JSON.createObjectNode()
                .put("type", "subscribe")
                .put("id", "s")
                .put("room", seat.roomId().toString());
        if (since != null) {
            request.put("since", since.seq()).put("epoch", since.epoch());
        }
        byte[] text = request.toString().getBytes(UTF_8);
        line.send(text, text.length);
    }

    private void subscribed(JsonNode answer) {
        position =
                new Position(answer.path("seq").asLong(), answer.path("epoch").asString(""));
        missing = answer.path("replaying").asInt(0);
        if (since != null && answer.path("reset").asBoolean(false)) {
            line.refused(answer.toString());
        } else if (missing == 0) {
            line.ready();
        }
        if (cursors.isPresent()) {
            askWhoIsThere();
        }
    }

    private void askWhoIsThere() {
        ObjectNode request = JSON.createObjectNode()
                .put("type", "presence.subscribe")
                .put("id", "p")
                .put("room", seat.roomId().toString());
        if (cursor != null) {
            request.put("cursor", cursor);
        }
        byte[] text = request.toString().getBytes(UTF_8);
        line.send(text, text.length);
    }

    private void remember(byte[] data, int from, int to) {
        String head = new String(data, from, to - from, UTF_8);
        int start = head.indexOf(CURSOR) + CURSOR.length();
        cursor = head.substring(start, head.indexOf('"', start));
    }

    private void awaitReplay() {
        if (missing > 0 && --missing == 0) {
            line.ready();
        }
    }

    @Override
    public int writeMessage(byte[] target, Marker marker, int padding) {
        sent++;
        int length = message.write(target, marker, padding);
        Marker.writeHex(target, clientIdEnd - COUNTING_DIGITS, COUNTING_DIGITS, sent);
        return length;
    }

    @Override
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
