package org.hexachat.adapter.rest.v1.bot;

import org.hexachat.adapter.rest.v1.bot.wire.BotView;
import org.hexachat.adapter.rest.v1.bot.wire.IssuedBot;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;

/** Shows bots to their owners. */
public final class BotViews {
    private BotViews() {}

    /** Without what opens it. */
    public static BotView of(Bot bot) {
        return new BotView(
                bot.id().value(),
                bot.username().value(),
                bot.grant().scopes().stream().sorted().map(BotScope::code).toList(),
                bot.grant().expiresAt().orElse(null),
                bot.createdAt());
    }

    static IssuedBot of(CreateBotUseCase.IssuedBot issued) {
        return new IssuedBot(of(issued.bot()), issued.token().value());
    }
}
