package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a ping.
 *
 * @param type always {@code pong}
 * @param id of the ping, if it had one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PongFrame(String type, @Nullable String id) {}
