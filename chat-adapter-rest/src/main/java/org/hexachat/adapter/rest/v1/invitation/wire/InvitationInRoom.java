package org.hexachat.adapter.rest.v1.invitation.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An invitation, and where it is, to those who run the server. */
public record InvitationInRoom(
        @JsonProperty("room_id") UUID roomId,

        @JsonProperty("room_name") String roomName,

        InvitationView invitation) {}
