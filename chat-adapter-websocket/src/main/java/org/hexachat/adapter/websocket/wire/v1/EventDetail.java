package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What an event of one type says besides whom and which message it is about. Stands in the frame, not in an object of its own. */
public sealed interface EventDetail {

    /** What the room is called from now on. */
    record Name(String name) implements EventDetail {}

    /** What it takes to come in from now on. */
    record Access(@JsonProperty("password_required") boolean passwordRequired, String access) implements EventDetail {}

    /** Whether the room stands in the list from now on. */
    record Listing(boolean listed) implements EventDetail {}

    /** What somebody is from now on. */
    record Role(String role) implements EventDetail {}

    /** How long it lasts; null for good. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Term(@Nullable String until) implements EventDetail {}

    /** How many seconds lie between two messages of a member. */
    record SlowMode(@JsonProperty("slow_mode_s") int seconds) implements EventDetail {}

    /** For how many days messages are kept; null for as long as the server keeps any. */
    record Retention(
            @JsonProperty("retention_days") @Nullable Integer days) implements EventDetail {}

    /** Up to where messages are gone, and how many went. */
    record Expiry(@JsonProperty("up_to_seq") long upTo, long messages) implements EventDetail {}

    /** What a member reacted with. */
    record Reaction(String emoji) implements EventDetail {}
}
