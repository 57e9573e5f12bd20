package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/**
 * A room that somebody takes along.
 *
 * @param roomName what it was called when the export began
 * @param doneSeq the place of the message that was handed out last
 * @param totalSeq the place at which the export ends
 */
public record RoomExportView(
        @JsonProperty("room_id") UUID room,

        @JsonProperty("room_name") String roomName,

        UserRef by,

        @JsonProperty("started_at") Instant startedAt,

        @Schema(allowableValues = {"running", "complete", "broken_off"})
        String state,

        @JsonProperty("done_seq") long doneSeq,

        @JsonProperty("total_seq") long totalSeq) {}
