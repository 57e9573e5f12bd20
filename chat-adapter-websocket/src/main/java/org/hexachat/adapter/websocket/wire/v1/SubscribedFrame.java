package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A subscription has begun.
 *
 * @param type always {@code subscribed}
 * @param seq up to where {@code replaying} events follow, before what happens from now on
 * @param readSeq up to where the reader had read when the subscription began
 * @param reset true where what was missed cannot be told, so that the history must be loaded; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscribedFrame(
        String type,
        String id,
        String room,
        long seq,
        String epoch,
        @Nullable Long replaying,
        @Nullable Boolean reset,
        @JsonProperty("read_seq") long readSeq,
        String notifications) {}
