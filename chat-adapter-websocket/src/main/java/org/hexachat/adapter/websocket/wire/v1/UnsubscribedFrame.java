package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A subscription has ended, and nothing more of the room follows.
 *
 * @param type always {@code unsubscribed}
 * @param id of the request; absent where the server ended it
 * @param code why the server ended it; absent where the client did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnsubscribedFrame(
        String type,
        @Nullable String id,
        String room,
        @Nullable String code) {}
