package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A message, as far as the event tells of it.
 *
 * @param author where it is not the actor of the event; absent where the event does not tell
 * @param text absent where there is none (any more)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessagePart(
        String id, @Nullable PersonPart author, @Nullable String text) {}
