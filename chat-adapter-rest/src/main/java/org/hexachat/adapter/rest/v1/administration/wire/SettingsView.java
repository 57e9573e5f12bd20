package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What holds on the server, of what can be changed while it runs. */
public record SettingsView(
        ChoiceSetting registration,
        @JsonProperty("room_creation") ChoiceSetting roomCreation,
        @JsonProperty("retention_days") DaysSetting retentionDays,
        @JsonProperty("on_account_deletion") ChoiceSetting onAccountDeletion,

        @JsonProperty("on_account_deletion_choice") FlagSetting onAccountDeletionChoice) {}
