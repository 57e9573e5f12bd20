package org.hexachat.adapter.rest.v1.account;

import java.util.Locale;
import org.hexachat.adapter.rest.v1.account.wire.AccountExportLine;
import org.hexachat.adapter.rest.v1.bot.BotViews;
import org.hexachat.adapter.rest.v1.view.JsonLines;
import org.hexachat.adapter.rest.v1.view.MessageViews;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ExportAccountUseCase;
import org.hexachat.application.port.in.user.ExportAccountUseCase.Line;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.Membership;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** One's own account with all that belongs to it, as a file. */
@RestController
final class AccountExportController {
    private final ExportAccountUseCase export;
    private final JsonLines files;

    AccountExportController(ExportAccountUseCase export, JsonLines files) {
        this.export = export;
        this.files = files;
    }

    @GetMapping(path = "/api/v1/account/export", produces = JsonLines.MEDIA_TYPE)
    ResponseEntity<StreamingResponseBody> export(@AuthenticationPrincipal Caller caller) {
        return files.file("account.jsonl", export.export(caller).map(AccountExportController::shown));
    }

    private static AccountExportLine shown(Line line) {
        return switch (line) {
            case Line.OfAccount(var user, var messages) ->
                new AccountExportLine.OfAccount("account", AccountViews.of(user), user.createdAt(), messages);
            case Line.OfSessions(var sessions) ->
                new AccountExportLine.OfSessions(
                        "sessions",
                        sessions.stream()
                                .map(session -> new AccountExportLine.Login(
                                        session.id().value(), session.createdAt(), session.lastUsedAt()))
                                .toList());
            case Line.OfPushSubscription(var subscription) ->
                new AccountExportLine.OfPushSubscription(
                        "push_subscription",
                        subscription.id().value(),
                        subscription.session().value(),
                        subscription.endpoint().host(),
                        subscription.createdAt());
            case Line.OfBot(var bot) -> new AccountExportLine.OfBot("bot", BotViews.of(bot));
            case Line.OfBlock(var block) ->
                new AccountExportLine.OfBlock("block", UserRefs.of(block.user()), block.at());
            case Line.OfRoom(var room, var membership) -> room(room, membership);
            case Line.OfMessage(var message) ->
                new AccountExportLine.OfMessage("message", message.room().value(), MessageViews.of(message));
            case Line.End(var rooms, var messages) -> new AccountExportLine.End("end", rooms, messages);
        };
    }

    private static AccountExportLine room(RoomOverview overview, Membership membership) {
        return new AccountExportLine.OfRoom(
                "room",
                RoomViews.of(overview.room()),
                membership.role().name().toLowerCase(Locale.ROOT),
                membership.joinedAt(),
                overview.readState().readUpTo().value(),
                overview.readState().notifications().name().toLowerCase(Locale.ROOT));
    }
}
