package org.hexachat.adapter.rest.v1.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.bot.wire.BotScopes;
import org.hexachat.adapter.rest.v1.bot.wire.BotView;
import org.hexachat.adapter.rest.v1.bot.wire.IssuedBot;
import org.hexachat.adapter.rest.v1.bot.wire.NewBotToken;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.ChangeBotScopesUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.domain.bot.BotScope;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller's bots may do, and by which token. */
@RestController
@RequestMapping(path = "/api/v1/bots/{bot}", produces = MediaType.APPLICATION_JSON_VALUE)
final class BotGrantController {
    private final ChangeBotScopesUseCase change;
    private final RenewBotTokenUseCase renew;

    BotGrantController(ChangeBotScopesUseCase change, RenewBotTokenUseCase renew) {
        this.change = change;
        this.renew = renew;
    }

    @PutMapping("/scopes")
    BotView change(@AuthenticationPrincipal Caller caller, @PathVariable String bot, @RequestBody BotScopes wanted) {
        RequestFields fields = new RequestFields();
        Set<BotScope> scopes = BotFields.scopes(fields, wanted.scopes());
        fields.throwIfAnyIsWrong();
        return BotViews.of(change.change(new ChangeBotScopesUseCase.Command(caller, ResourceId.ofBot(bot), scopes)));
    }

    @PostMapping("/token")
    @ResponseStatus(HttpStatus.CREATED)
    IssuedBot renew(@AuthenticationPrincipal Caller caller, @PathVariable String bot, @RequestBody NewBotToken wanted) {
        RequestFields fields = new RequestFields();
        Optional<Duration> lifetime = BotFields.lifetime(fields, wanted.expiresInS());
        fields.throwIfAnyIsWrong();
        return BotViews.of(renew.renew(new RenewBotTokenUseCase.Command(caller, ResourceId.ofBot(bot), lifetime)));
    }
}
