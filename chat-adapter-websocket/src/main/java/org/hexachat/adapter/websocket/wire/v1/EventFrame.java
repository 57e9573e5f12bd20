package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a room. What each type carries besides its place stands in the protocol.
 *
 * @param type such as {@code message.posted}
 * @param seq its place in the log of the room
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventFrame(
        String type,
        String room,
        long seq,
        String at,
        @Nullable PersonPart actor,
        @Nullable PersonPart user,
        @Nullable MessagePart message,
        @Nullable String name,
        @JsonProperty("password_required") @Nullable Boolean passwordRequired,
        @Nullable String access,
        @Nullable Boolean listed,
        @Nullable String role,
        @Nullable String until,
        @JsonProperty("slow_mode_s") @Nullable Integer slowModeSeconds,
        @Nullable String emoji) {

    /** The same, saying what somebody is from now on. */
    public EventFrame withRole(String given) {
        return new EventFrame(
                type,
                room,
                seq,
                at,
                actor,
                user,
                message,
                name,
                passwordRequired,
                access,
                listed,
                given,
                until,
                slowModeSeconds,
                emoji);
    }

    /** The same, saying until when; null for good. */
    public EventFrame until(@Nullable String end) {
        return new EventFrame(
                type,
                room,
                seq,
                at,
                actor,
                user,
                message,
                name,
                passwordRequired,
                access,
                listed,
                role,
                end,
                slowModeSeconds,
                emoji);
    }

    /** The same, saying how many seconds lie between two messages of a member. */
    public EventFrame slowedTo(int seconds) {
        return new EventFrame(
                type,
                room,
                seq,
                at,
                actor,
                user,
                message,
                name,
                passwordRequired,
                access,
                listed,
                role,
                until,
                seconds,
                emoji);
    }

    /** The same, saying what a member reacted with. */
    public EventFrame withEmoji(String given) {
        return new EventFrame(
                type,
                room,
                seq,
                at,
                actor,
                user,
                message,
                name,
                passwordRequired,
                access,
                listed,
                role,
                until,
                slowModeSeconds,
                given);
    }
}
