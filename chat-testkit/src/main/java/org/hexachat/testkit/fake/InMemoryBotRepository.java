package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Bots in memory. */
final class InMemoryBotRepository implements BotRepository {
    /** No port hands it out. */
    private static final PasswordHash NO_PASSWORD = new PasswordHash("none");

    private final Memory memory;

    InMemoryBotRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(Bot bot) {
        memory.update(tables -> {
            tables.requireActive(bot.owner());
            if (of(bot.owner(), tables).count() >= Bot.MAX_PER_OWNER) {
                throw new ChatException(ErrorCode.BOT_LIMIT, Bot.MAX_PER_OWNER);
            }
            if (InMemoryUserRepository.named(tables, bot.username()).isPresent()) {
                throw new ChatException(ErrorCode.USERNAME_TAKEN);
            }
            User account = new User(bot.id(), bot.username(), Optional.empty(), false, bot.createdAt());
            tables.accounts().put(bot.id(), new Credentials(account, NO_PASSWORD));
            tables.bots().put(bot.id(), bot);
        });
    }

    @Override
    public Optional<Bot> find(UserId owner, UserId bot) {
        return memory.read(tables -> Optional.ofNullable(tables.bots().get(bot)))
                .filter(found -> found.owner().equals(owner));
    }

    @Override
    public List<Bot> listOf(UserId owner) {
        return memory.read(tables -> of(owner, tables)
                .sorted(Comparator.comparing(bot -> bot.id().value().toString()))
                .toList());
    }

    @Override
    public boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes) {
        return change(owner, bot, old -> old.with(old.grant().withScopes(scopes)));
    }

    @Override
    public boolean changeExpiry(UserId owner, UserId bot, Optional<Instant> expiresAt) {
        return change(owner, bot, old -> old.with(old.grant().until(expiresAt)));
    }

    @Override
    public List<SessionId> endExpired(Instant now) {
        return memory.write(tables -> {
            List<SessionId> ended = tables.sessions().values().stream()
                    .filter(session -> Optional.ofNullable(tables.bots().get(session.user()))
                            .filter(bot -> bot.grant().isOverAt(now))
                            .isPresent())
                    .map(Session::id)
                    .toList();
            ended.forEach(tables.sessions()::remove);
            return ended;
        });
    }

    private boolean change(UserId owner, UserId bot, UnaryOperator<Bot> change) {
        return memory.<Boolean>write(tables -> {
            Optional<Bot> changed = of(owner, tables)
                    .filter(found -> found.id().equals(bot))
                    .findFirst()
                    .map(change);
            changed.ifPresent(next -> tables.bots().put(bot, next));
            return changed.isPresent();
        });
    }

    private static Stream<Bot> of(UserId owner, Tables tables) {
        return tables.bots().values().stream().filter(bot -> bot.owner().equals(owner));
    }
}
