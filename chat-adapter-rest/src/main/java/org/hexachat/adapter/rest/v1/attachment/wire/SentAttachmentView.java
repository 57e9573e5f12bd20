package org.hexachat.adapter.rest.v1.attachment.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.AttachmentView;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/**
 * A file that was sent, and where.
 *
 * @param seq the place of its message in the room
 * @param at when it was uploaded
 */
public record SentAttachmentView(
        AttachmentView attachment,

        UserRef uploader,

        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("room_name") String roomName,

        @JsonProperty("message_id") UUID messageId,

        long seq,

        Instant at) {}
