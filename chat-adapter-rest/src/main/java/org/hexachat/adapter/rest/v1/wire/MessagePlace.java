package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** Where in the room's log something happened to a message. */
public record MessagePlace(@JsonProperty("message_id") UUID messageId, long seq, Instant at) {}
