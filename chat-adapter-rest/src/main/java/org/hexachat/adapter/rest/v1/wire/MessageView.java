package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was said; without its text once it was deleted, and where the reader blocks its author. Masks itself when printed. */
public record MessageView(
        UUID id,

        long seq,

        UserRef author,

        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text,

        List<UUID> mentions,

        @JsonProperty("mentions_room") boolean mentionsRoom,

        @JsonProperty("reply_to")
        @Schema(
                types = {"string", "null"},
                format = "uuid",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID replyTo,

        @JsonProperty("thread_id")
        @Schema(
                types = {"string", "null"},
                format = "uuid",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID threadId,

        Instant at,

        @JsonProperty("edited_at")
        @Schema(
                types = {"string", "null"},
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Instant editedAt,

        boolean deleted,

        boolean withheld,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AttachmentView> attachments) {
    @Override
    public String toString() {
        return "MessageView[" + id + ", ***]";
    }
}
