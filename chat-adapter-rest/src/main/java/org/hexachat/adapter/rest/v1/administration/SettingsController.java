package org.hexachat.adapter.rest.v1.administration;

import java.util.function.Supplier;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.administration.wire.SettingsToChange;
import org.hexachat.adapter.rest.v1.administration.wire.SettingsView;
import org.hexachat.adapter.rest.v1.view.MessageFates;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ChangeSettingsUseCase;
import org.hexachat.application.port.in.administration.ShowSettingsUseCase;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.settings.SettingChange;
import org.hexachat.domain.settings.SettingsChange;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds on the server, for those who run it. */
@RestController
@RequestMapping(path = "/api/v1/admin/settings", produces = MediaType.APPLICATION_JSON_VALUE)
final class SettingsController {
    private final ShowSettingsUseCase show;
    private final ChangeSettingsUseCase change;

    SettingsController(ShowSettingsUseCase show, ChangeSettingsUseCase change) {
        this.show = show;
        this.change = change;
    }

    @GetMapping
    SettingsView show(@AuthenticationPrincipal Caller caller) {
        return SettingsViews.of(show.show(new ShowSettingsUseCase.Query(caller)));
    }

    @PatchMapping
    SettingsView change(@AuthenticationPrincipal Caller caller, @RequestBody SettingsToChange settings) {
        RequestFields fields = new RequestFields();
        SettingsChange wanted = wanted(settings, fields);
        fields.throwIfAnyIsWrong();
        return SettingsViews.of(change.change(new ChangeSettingsUseCase.Command(caller, wanted)));
    }

    private static SettingsChange wanted(SettingsToChange settings, RequestFields fields) {
        return new SettingsChange(
                change(
                        settings.registration(),
                        () -> fields.requiredChoice(
                                "registration",
                                settings.registration(),
                                SettingsViews.words(RegistrationPolicy.values()))),
                change(
                        settings.roomCreation(),
                        () -> fields.requiredChoice(
                                "room_creation",
                                settings.roomCreation(),
                                SettingsViews.words(RoomCreationPolicy.values()))),
                change(
                        settings.retentionDays(),
                        () -> new MessageRetention(Math.toIntExact(fields.requiredNumber(
                                "retention_days", settings.retentionDays(), 1, MessageRetention.MAX_DAYS)))),
                change(
                        settings.onAccountDeletion(),
                        () -> fields.requiredChoice(
                                "on_account_deletion", settings.onAccountDeletion(), MessageFates.words())),
                change(
                        settings.onAccountDeletionChoice(),
                        () -> fields.optionalFlag("on_account_deletion_choice", settings.onAccountDeletionChoice())
                                .orElse(false)));
    }

    /** What is not mentioned stays, and what is null goes back to the configuration. */
    private static <T> SettingChange<T> change(JsonText given, Supplier<T> value) {
        return switch (given) {
            case JsonText.Absent() -> new SettingChange.Keep<>();
            case JsonText.Null() -> new SettingChange.Reset<>();
            case JsonText.Given _, JsonText.Flag _, JsonText.NotText _ -> new SettingChange.To<>(value.get());
        };
    }
}
