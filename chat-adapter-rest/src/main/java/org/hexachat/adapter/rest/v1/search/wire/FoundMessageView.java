package org.hexachat.adapter.rest.v1.search.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.wire.MessageView;

/** A message that was found. */
public record FoundMessageView(@JsonProperty("room_id") UUID roomId, MessageView message, ExcerptView excerpt) {}
