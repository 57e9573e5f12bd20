package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;

/** Sessions in memory. */
final class InMemorySessionRepository implements SessionRepository {
    private static final Comparator<Session> LATEST_USE_FIRST = Comparator.comparing(Session::lastUsedAt)
            .thenComparing(Session::createdAt)
            .thenComparing(session -> session.id().value())
            .reversed();

    private final Memory memory;

    InMemorySessionRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean add(Session session) {
        return memory.<Boolean>write(tables -> {
            tables.requireKnown(session.user());
            boolean open = tables.accounts().containsKey(session.user())
                    && !tables.disabled().containsKey(session.user());
            if (open) {
                tables.sessions().put(session.id(), session);
            }
            return open;
        });
    }

    @Override
    public Optional<OpenSession> find(TokenHash tokenHash) {
        return memory.read(tables -> tables.sessions().values().stream()
                .filter(session -> session.tokenHash().equals(tokenHash))
                .findFirst()
                .flatMap(session -> tables.open(session.id())));
    }

    @Override
    public boolean isOpen(SessionId id) {
        return memory.read(tables -> tables.sessions().containsKey(id));
    }

    @Override
    public void markUsed(SessionId id, Instant at) {
        memory.update(tables -> tables.sessions().computeIfPresent(id, (same, old) -> used(old, at)));
    }

    @Override
    public List<Session> listOf(UserId user) {
        return memory.read(tables -> of(user, tables).toList());
    }

    @Override
    public void revoke(SessionId id) {
        memory.update(tables -> tables.sessions().remove(id));
    }

    @Override
    public boolean revoke(UserId user, SessionId id) {
        return !revokeWhere(user, 0, session -> session.id().equals(id)).isEmpty();
    }

    @Override
    public List<SessionId> revokeOthers(UserId user, SessionId kept) {
        return revokeWhere(user, 0, session -> !session.id().equals(kept));
    }

    @Override
    public List<SessionId> revokeAll(UserId user) {
        return revokeWhere(user, 0, session -> true);
    }

    @Override
    public List<SessionId> revokeOldest(UserId user, int kept) {
        return revokeWhere(user, kept, session -> true);
    }

    private List<SessionId> revokeWhere(UserId user, int kept, Predicate<Session> condition) {
        return memory.write(tables -> {
            List<SessionId> ended = of(user, tables)
                    .filter(condition)
                    .skip(kept)
                    .map(Session::id)
                    .toList();
            ended.forEach(tables.sessions()::remove);
            return ended;
        });
    }

    private static Stream<Session> of(UserId user, Tables tables) {
        return tables.sessions().values().stream()
                .filter(session -> session.user().equals(user))
                .sorted(LATEST_USE_FIRST);
    }

    private static Session used(Session old, Instant at) {
        return new Session(old.id(), old.user(), old.tokenHash(), old.createdAt(), at);
    }
}
