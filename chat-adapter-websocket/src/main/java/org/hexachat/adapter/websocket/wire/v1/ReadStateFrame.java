package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What one has read of a room, and is told of. No event: it has no place in the log of the room.
 *
 * @param type always {@code read_state}
 * @param id of the request that this answers; absent where another connection moved the marker
 * @param notifications {@code all}, {@code mentions} or {@code nothing}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadStateFrame(
        String type,
        @Nullable String id,
        String room,
        @JsonProperty("read_seq") long readSeq,
        String notifications) {}
