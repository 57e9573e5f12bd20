package org.hexachat.adapter.rest.v1.hook.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An incoming webhook, and where it is, to those who run the server. */
public record WebhookInRoom(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("room_name") String roomName,

        WebhookView webhook) {}
