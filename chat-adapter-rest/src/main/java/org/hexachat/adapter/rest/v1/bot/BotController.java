package org.hexachat.adapter.rest.v1.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.bot.wire.BotList;
import org.hexachat.adapter.rest.v1.bot.wire.IssuedBot;
import org.hexachat.adapter.rest.v1.bot.wire.NewBot;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.in.bot.ListBotsUseCase;
import org.hexachat.domain.bot.BotScope;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists and deletes the caller's bots. */
@RestController
@RequestMapping(path = "/api/v1/bots", produces = MediaType.APPLICATION_JSON_VALUE)
final class BotController {
    private final CreateBotUseCase create;
    private final ListBotsUseCase list;
    private final DeleteBotUseCase delete;

    BotController(CreateBotUseCase create, ListBotsUseCase list, DeleteBotUseCase delete) {
        this.create = create;
        this.list = list;
        this.delete = delete;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedBot create(@AuthenticationPrincipal Caller caller, @RequestBody NewBot wanted) {
        RequestFields fields = new RequestFields();
        String name = fields.required("username", wanted.username());
        Set<BotScope> scopes = BotFields.scopes(fields, wanted.scopes());
        Optional<Duration> lifetime = BotFields.lifetime(fields, wanted.expiresInS());
        fields.throwIfAnyIsWrong();
        return BotViews.of(create.create(new CreateBotUseCase.Command(caller, name, scopes, lifetime)));
    }

    @GetMapping
    BotList list(@AuthenticationPrincipal Caller caller) {
        return new BotList(list.list(caller).stream().map(BotViews::of).toList(), null);
    }

    @DeleteMapping("/{bot}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable String bot) {
        delete.delete(new DeleteBotUseCase.Command(caller, ResourceId.ofBot(bot)));
    }
}
