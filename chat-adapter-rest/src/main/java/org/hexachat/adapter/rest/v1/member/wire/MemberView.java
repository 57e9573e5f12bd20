package org.hexachat.adapter.rest.v1.member.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** Somebody who may read a room and write in it. */
public record MemberView(
        UserRef user,

        @Schema(allowableValues = {"member", "moderator", "owner"})
        String role,

        @JsonProperty("joined_at") Instant joinedAt) {}
