package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** Settings to change; one that is null goes back to what the configuration says, one that is not mentioned stays. */
public record SettingsToChange(
        @Schema(
                implementation = String.class,
                allowableValues = {"open", "closed"})
        JsonText registration,

        @JsonProperty("room_creation")
        @Schema(
                implementation = String.class,
                allowableValues = {"everybody", "administrators"})
        JsonText roomCreation,

        @JsonProperty("retention_days") @Schema(implementation = Integer.class, minimum = "1", maximum = "36500")
        JsonText retentionDays,

        @JsonProperty("on_account_deletion")
        @Schema(
                implementation = String.class,
                allowableValues = {"keep", "erase"})
        JsonText onAccountDeletion,

        @JsonProperty("on_account_deletion_choice") @Schema(implementation = Boolean.class)
        JsonText onAccountDeletionChoice) {}
