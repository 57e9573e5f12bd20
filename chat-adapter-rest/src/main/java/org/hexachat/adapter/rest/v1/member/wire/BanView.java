package org.hexachat.adapter.rest.v1.member.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** That somebody is kept out of a room. */
public record BanView(
        UserRef user,

        @JsonProperty("banned_by") UserRef bannedBy,

        @JsonProperty("banned_at") Instant bannedAt) {}
