package org.hexachat.adapter.rest.v1.readstate.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.MessageView;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.jspecify.annotations.Nullable;

/** A room as its member sees it in the list of theirs. */
public record OwnRoomView(
        RoomView room,

        long seq,

        @JsonProperty("last_message")
        @Schema(
                types = {"object", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        MessageView lastMessage,

        @JsonProperty("active_at") Instant activeAt,

        int unread,

        int mentions,

        @JsonProperty("read_seq") long readSeq,

        @Schema(allowableValues = {"all", "mentions", "nothing"})
        String notifications,

        @Schema(allowableValues = {"member", "moderator", "owner"})
        String role) {}
