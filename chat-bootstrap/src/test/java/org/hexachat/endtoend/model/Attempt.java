package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hexachat.endtoend.v1.V1Connection;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/**
 * Something that somebody wanted to happen in a room, and what the server said to it, as often as it was asked.
 *
 * @see Ledger
 */
final class Attempt {

    /** Where the server said that it happened. */
    record Place(long seq, String message) {}

    private static final Set<String> MAY_HAVE_HAPPENED = Set.of("storage.unavailable", "server.busy");
    private static final Set<String> DID_NOT_HAPPEN = Set.of(
            "room.not_member",
            "room.muted",
            "room.slow_mode",
            "message.not_found",
            "message.not_author",
            "message.already_reacted",
            "message.not_reacted",
            "attachment.not_found",
            "bot.scope_missing");

    private final String type;
    private final String room;
    private final String actor;
    private final Map<String, String> wish;
    private Optional<Place> accepted = Optional.empty();
    private boolean uncertain;

    /**
     * Nothing was asked yet.
     *
     * @param type of the frame
     * @param wish its other fields
     */
    Attempt(String type, String room, String actor, Map<String, String> wish) {
        this.type = type;
        this.room = room;
        this.actor = actor;
        this.wish = Map.copyOf(wish);
    }

    /** A new message that can be asked for again and again. */
    static Attempt toSend(String room, V1Person author, String text, Random random) {
        String clientId = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Attempt("message.send", room, author.id(), Map.of("text", text, "client_id", clientId));
    }

    String type() {
        return type;
    }

    String room() {
        return room;
    }

    String actor() {
        return actor;
    }

    Map<String, String> wish() {
        return wish;
    }

    Optional<String> text() {
        return Optional.ofNullable(wish.get("text"));
    }

    /** The message that it answers, where it is one that does. */
    Optional<String> replyTo() {
        return Optional.ofNullable(wish.get("reply_to"));
    }

    /** Whether it can be asked again and again. */
    boolean isRepeatable() {
        return wish.containsKey("client_id");
    }

    synchronized Optional<Place> accepted() {
        return accepted;
    }

    /** Whether the server refused it every time, and clearly. */
    synchronized boolean isRefused() {
        return accepted.isEmpty() && !uncertain;
    }

    /** Sends the message over HTTP; answers what came back, where anything did. */
    Optional<V1Person.Answer> send(V1Person author) {
        return send(author, wish);
    }

    /**
     * The same with more than is wished for here.
     *
     * @param body the wish, and what else belongs to the message
     */
    Optional<V1Person.Answer> send(V1Person author, Map<String, ?> body) {
        try {
            V1Person.Answer answer = author.post("/rooms/" + room + "/messages", body);
            answered(answer);
            return Optional.of(answer);
        } catch (UncheckedIOException cutOff) {
            nobodyKnows();
            return Optional.empty();
        }
    }

    /** What came back over a socket. */
    void answered(JsonNode answer) {
        switch (answer.get("type").asString()) {
            case "accepted" ->
                placed(new Place(
                        answer.get("seq").asLong(), answer.get("message_id").asString()));
            case "error" -> refused(answer.get("code").asString());
            case V1Connection.CUT -> nobodyKnows();
            default -> throw new AssertionError("no answer to " + this + ": " + answer);
        }
    }

    private void answered(V1Person.Answer answer) {
        if (answer.status() / 100 == 2) {
            JsonNode place = answer.json();
            placed(new Place(place.get("seq").asLong(), place.get("message_id").asString()));
        } else {
            refused(answer.json().path("code").asString(answer.body()));
        }
    }

    /** Asked, and never answered. */
    synchronized void nobodyKnows() {
        uncertain = true;
    }

    private synchronized void placed(Place place) {
        accepted.filter(first -> !first.equals(place)).ifPresent(first -> {
            throw new AssertionError("answered with " + first + " at first, then with " + place + ": " + this);
        });
        accepted = Optional.of(place);
    }

    private void refused(String code) {
        if (MAY_HAVE_HAPPENED.contains(code)) {
            nobodyKnows();
        } else if (!DID_NOT_HAPPEN.contains(code)) {
            throw new AssertionError("refused with " + code + ": " + this);
        }
    }

    @Override
    public String toString() {
        return type + " by " + actor + " in " + room + ": " + wish + ", accepted " + accepted + ", uncertain "
                + uncertain;
    }
}
