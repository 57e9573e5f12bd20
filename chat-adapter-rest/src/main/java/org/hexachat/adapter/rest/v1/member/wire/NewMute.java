package org.hexachat.adapter.rest.v1.member.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** For how long somebody is muted; for good where nothing is said. */
public record NewMute(
        @JsonProperty("for_s") @Schema(implementation = Integer.class, minimum = "1", maximum = "31536000")
        JsonText forSeconds) {}
