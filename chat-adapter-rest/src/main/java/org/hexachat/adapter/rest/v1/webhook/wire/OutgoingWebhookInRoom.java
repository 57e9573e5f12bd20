package org.hexachat.adapter.rest.v1.webhook.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An outgoing webhook, and where it is, to those who run the server. */
public record OutgoingWebhookInRoom(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("room_name") String roomName,

        OutgoingWebhookView webhook) {}
