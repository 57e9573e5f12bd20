package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message, as far as the event tells of it.
 *
 * @param author where it is not the actor of the event; absent where the event does not tell
 * @param text absent where there is none (any more)
 * @param mentions the ids of the members whom the text means; absent where it means none
 * @param replyTo the message that this one answers; absent where it answers none, and then so is the thread
 * @param threadId the message that the thread began with
 * @param attachments the files that go with it; absent where there are none
 * @param mentionsRoom true where the text means everybody in the room; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagePart(
        String id,
        @Nullable PersonPart author,
        @Nullable String text,
        @Nullable List<String> mentions,
        @JsonProperty("mentions_room") @Nullable Boolean mentionsRoom,
        @JsonProperty("reply_to") @Nullable String replyTo,
        @JsonProperty("thread_id") @Nullable String threadId,
        @Nullable List<AttachmentPart> attachments) {}
