package org.hexachat.adapter.rest.v1.administration;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredBotPage;
import org.hexachat.adapter.rest.v1.administration.wire.AdministeredBotView;
import org.hexachat.adapter.rest.v1.bot.BotViews;
import org.hexachat.adapter.rest.v1.bot.wire.BotView;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Finds and deletes bots, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/bots", produces = MediaType.APPLICATION_JSON_VALUE)
final class AdministeredBotController {
    private final ListAdministeredBotsUseCase list;
    private final RemoveBotUseCase remove;

    AdministeredBotController(ListAdministeredBotsUseCase list, RemoveBotUseCase remove) {
        this.list = list;
        this.remove = remove;
    }

    @GetMapping
    AdministeredBotPage list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> owner,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> after) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        Sort by = fields.choice("sort", sort, Sort.values()).orElse(Sort.NAME);
        var query = new ListAdministeredBotsUseCase.Query(
                caller,
                fields.namePiece("q", q),
                fields.value("owner", owner, Username::new),
                by.order(fields, after),
                Page.toAsk(wanted));
        fields.throwIfAnyIsWrong();
        Page<AdministeredBotView> page = Page.forwards(list.list(query), wanted, owned -> by.place(owned.bot()))
                .map(AdministeredBotController::view);
        return new AdministeredBotPage(page.items(), page.next().orElse(null));
    }

    @DeleteMapping("/{bot}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller, @PathVariable String bot, @RequestParam Optional<String> reason) {
        remove.remove(new RemoveBotUseCase.Command(caller, ResourceId.ofBot(bot), reason));
    }

    private static AdministeredBotView view(OwnedBot owned) {
        BotView bot = BotViews.of(owned.bot());
        return new AdministeredBotView(
                bot.id(), bot.username(), UserRefs.of(owned.owner()), bot.scopes(), bot.expiresAt(), bot.createdAt());
    }

    /** What bots are listed by, and how a page is told where it begins. */
    private enum Sort {
        NAME {
            @Override
            BotOrder order(QueryFields fields, Optional<String> after) {
                return new BotOrder.ByName(fields.text("after", after));
            }

            @Override
            String place(Bot bot) {
                return bot.username().canonical();
            }
        },
        CREATED {
            @Override
            BotOrder order(QueryFields fields, Optional<String> after) {
                return new BotOrder.NewestFirst(fields.id("after", after).map(UserId::new));
            }

            @Override
            String place(Bot bot) {
                return bot.id().value().toString();
            }
        };

        abstract BotOrder order(QueryFields fields, Optional<String> after);

        abstract String place(Bot bot);
    }
}
