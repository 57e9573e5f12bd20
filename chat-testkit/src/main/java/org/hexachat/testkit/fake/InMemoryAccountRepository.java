package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Accounts in memory, for those who run the server. */
final class InMemoryAccountRepository implements AccountRepository {
    private static final Comparator<User> BY_NAME =
            Comparator.comparing(user -> user.username().canonical());

    private final Memory memory;

    InMemoryAccountRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Account> list(AccountQuery query) {
        return memory.read(tables -> users(tables)
                .filter(user -> query.piece()
                        .filter(piece -> !isMeant(user, piece, query.looksInside()))
                        .isEmpty())
                .filter(user -> query.after()
                        .filter(edge -> user.username().canonical().compareTo(edge) <= 0)
                        .isEmpty())
                .sorted(BY_NAME)
                .map(user -> account(user, tables))
                .filter(account ->
                        query.state().filter(state -> state != account.state()).isEmpty())
                .limit(query.limit())
                .toList());
    }

    @Override
    public Optional<Account> find(UserId id) {
        return memory.read(
                tables -> Optional.ofNullable(tables.accounts().get(id)).map(found -> account(found.user(), tables)));
    }

    @Override
    public List<UserId> disable(UserId id, Instant at) {
        return memory.write(tables -> {
            if (!tables.accounts().containsKey(id) || tables.disabled().containsKey(id)) {
                return List.of();
            }
            List<UserId> disabled = Stream.concat(Stream.of(id), botsOf(id, tables))
                    .filter(account -> !tables.disabled().containsKey(account))
                    .toList();
            disabled.forEach(account -> tables.disabled().put(account, at));
            return disabled;
        });
    }

    @Override
    public boolean enable(UserId id) {
        return memory.<Boolean>write(tables -> {
            Instant since = tables.disabled().remove(id);
            if (since != null) {
                botsOf(id, tables).forEach(bot -> tables.disabled().remove(bot, since));
            }
            return since != null;
        });
    }

    @Override
    public boolean isLastAdministrator(UserId account) {
        return memory.<Boolean>write(tables -> users(tables)
                .filter(User::administrator)
                .map(User::id)
                .filter(id -> !tables.disabled().containsKey(id))
                .toList()
                .equals(List.of(account)));
    }

    @Override
    public boolean revokeAdministrator(UserId id) {
        return memory.<Boolean>write(tables -> {
            Credentials old = tables.accounts().get(id);
            if (old == null || !old.user().administrator()) {
                return false;
            }
            tables.accounts().put(id, new Credentials(ordinary(old.user()), old.password()));
            return true;
        });
    }

    private static Stream<User> users(Tables tables) {
        return tables.accounts().values().stream().map(Credentials::user);
    }

    private static Stream<UserId> botsOf(UserId owner, Tables tables) {
        return tables.bots().values().stream()
                .filter(bot -> bot.owner().equals(owner))
                .map(Bot::id);
    }

    private static boolean isMeant(User user, NamePiece piece, boolean inside) {
        String name = user.username().canonical();
        return (inside ? name.contains(piece.canonical()) : name.startsWith(piece.canonical()))
                || user.email()
                        .map(EmailAddress::value)
                        .filter(email -> lower(email).equals(lower(piece.value())))
                        .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Account account(User user, Tables tables) {
        List<Instant> uses = tables.sessions().values().stream()
                .filter(session -> session.user().equals(user.id()))
                .map(Session::lastUsedAt)
                .toList();
        return new Account(
                user,
                Optional.ofNullable(tables.disabled().get(user.id())),
                uses.size(),
                uses.stream().max(Comparator.naturalOrder()));
    }

    private static User ordinary(User user) {
        return new User(user.id(), user.username(), user.email(), false, user.createdAt());
    }
}
