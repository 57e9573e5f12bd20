package org.hexachat.endtoend.v1;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event of a room's log, as it came. */
public record Event(JsonNode json) {

    private static final String WITHDRAWN = "message.withdrawn";
    private static final Set<String> WITH_TEXT = Set.of("message.posted", "message.edited", WITHDRAWN);

    public String type() {
        return json.get("type").asString();
    }

    public String room() {
        return json.get("room").asString();
    }

    public long seq() {
        return json.get("seq").asLong();
    }

    public Optional<String> message() {
        return text("/message/id");
    }

    public Optional<String> text() {
        return text("/message/text");
    }

    public Optional<String> replyTo() {
        return text("/message/reply_to");
    }

    public Optional<String> thread() {
        return text("/message/thread_id");
    }

    public Optional<String> emoji() {
        return text("/emoji");
    }

    public Instant at() {
        return Instant.parse(json.get("at").asString());
    }

    /** How long a member waits between two messages from now on. */
    public Duration slowMode() {
        return Duration.ofSeconds(json.get("slow_mode_s").asLong());
    }

    public Optional<String> name() {
        return text("/name");
    }

    /** Who came or went. */
    public Optional<String> user() {
        return text("/user/id");
    }

    /** Who did it, where the event tells. */
    public Optional<String> actor() {
        return text("/actor/id").or(() -> text("/message/author/id")).or(this::user);
    }

    public boolean isWithdrawn() {
        return type().equals(WITHDRAWN);
    }

    /**
     * Whether who heard this and who heard the other heard the same, but for a text that was deleted between the two, or a name
     * that went with its account.
     */
    public boolean agreesWith(Event other) {
        if (!isWithdrawn() && !other.isWithdrawn()) {
            return json.equals(other.json) || forgetting(other).equals(other.forgetting(this));
        }
        return WITH_TEXT.contains(type())
                && WITH_TEXT.contains(other.type())
                && seq() == other.seq()
                && room().equals(other.room())
                && message().equals(other.message())
                && json.get("at").equals(other.json.get("at"));
    }

    /** Without the names that the other does not know any more, and without those that it does not know itself. */
    private JsonNode forgetting(Event other) {
        JsonNode copy = json.deepCopy();
        for (String person : List.of("/actor", "/user", "/message/author")) {
            if (isForgotten(person) || other.isForgotten(person)) {
                ((ObjectNode) copy.at(person)).remove("name");
            }
        }
        return copy;
    }

    private boolean isForgotten(String person) {
        return json.at(person + "/name").asString("").equals("deleted-user");
    }

    /** Short, since texts are long. */
    @Override
    public String toString() {
        String about = message().or(this::user).orElse("the room");
        return type() + " " + seq() + " of room " + room() + " by " + actor().orElse("?") + " about " + about;
    }

    private Optional<String> text(String pointer) {
        return Optional.of(json.at(pointer)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
