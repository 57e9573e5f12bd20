package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;

/** Everybody's bots in memory. */
final class InMemoryAdministeredBotRepository implements AdministeredBotRepository {
    private static final Comparator<Bot> BY_NAME =
            Comparator.comparing(bot -> bot.username().canonical());

    private static final Comparator<UserId> BY_AGE =
            Comparator.comparing(id -> id.value().toString());

    private final Memory memory;

    InMemoryAdministeredBotRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<OwnedBot> list(BotQuery query) {
        return memory.read(tables -> tables.bots().values().stream()
                .filter(bot -> isMeant(bot, query))
                .filter(bot -> isOnPage(bot, query.order()))
                .sorted(in(query.order()))
                .limit(query.limit())
                .map(bot -> owned(bot, tables))
                .toList());
    }

    @Override
    public Optional<OwnedBot> find(UserId id) {
        return memory.read(tables -> Optional.ofNullable(tables.bots().get(id)).map(bot -> owned(bot, tables)));
    }

    private static boolean isMeant(Bot bot, BotQuery query) {
        String name = bot.username().canonical();
        String piece = query.piece().map(NamePiece::canonical).orElse("");
        return (query.looksInside() ? name.contains(piece) : name.startsWith(piece))
                && query.owner().filter(owner -> !owner.equals(bot.owner())).isEmpty();
    }

    private static boolean isOnPage(Bot bot, BotOrder order) {
        return switch (order) {
            case BotOrder.ByName(var after) ->
                after.filter(edge -> bot.username().canonical().compareTo(edge) <= 0)
                        .isEmpty();
            case BotOrder.NewestFirst(var before) ->
                before.filter(edge -> BY_AGE.compare(bot.id(), edge) >= 0).isEmpty();
        };
    }

    private static Comparator<Bot> in(BotOrder order) {
        return switch (order) {
            case BotOrder.ByName _ -> BY_NAME;
            case BotOrder.NewestFirst _ -> Comparator.comparing(Bot::id, BY_AGE).reversed();
        };
    }

    private static OwnedBot owned(Bot bot, Tables tables) {
        return new OwnedBot(bot, tables.signed(bot.owner()));
    }
}
