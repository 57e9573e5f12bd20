package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.user.UserId;

/** Push subscriptions in memory. */
final class InMemoryPushSubscriptionRepository implements PushSubscriptionRepository {
    private final Memory memory;

    InMemoryPushSubscriptionRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public PushSubscription put(PushSubscription subscription) {
        return memory.write(tables -> {
            if (tables.open(subscription.session()).isEmpty()) {
                throw new ChatException(ErrorCode.TOKEN_INVALID);
            }
            Optional<PushSubscription> before = of(subscription.user(), tables)
                    .filter(known -> known.endpoint().equals(subscription.endpoint()))
                    .findFirst();
            if (before.isEmpty() && of(subscription.user(), tables).count() >= PushSubscription.MAX_PER_USER) {
                throw new ChatException(ErrorCode.PUSH_LIMIT, PushSubscription.MAX_PER_USER);
            }
            PushSubscription put =
                    before.map(known -> renewed(known, subscription)).orElse(subscription);
            tables.push()
                    .subscriptions()
                    .values()
                    .removeIf(known -> known.endpoint().equals(subscription.endpoint()));
            tables.push().subscriptions().put(put.id(), put);
            return put;
        });
    }

    @Override
    public Optional<PushSubscription> find(PushSubscriptionId id) {
        return memory.read(
                tables -> all(tables).filter(found -> found.id().equals(id)).findFirst());
    }

    @Override
    public List<PushSubscription> listOf(UserId user) {
        return memory.read(tables -> of(user, tables)
                .sorted(Comparator.comparing(found -> found.id().toString()))
                .toList());
    }

    @Override
    public boolean remove(UserId user, PushSubscriptionId id) {
        return memory.<Boolean>write(tables -> of(user, tables)
                .filter(found -> found.id().equals(id))
                .findFirst()
                .map(found -> tables.push().subscriptions().remove(found.id()))
                .isPresent());
    }

    /** Those whose sessions are open. */
    static Stream<PushSubscription> all(Tables tables) {
        return tables.push().subscriptions().values().stream()
                .filter(found -> tables.sessions().containsKey(found.session()));
    }

    private static Stream<PushSubscription> of(UserId user, Tables tables) {
        return all(tables).filter(found -> found.user().equals(user));
    }

    private static PushSubscription renewed(PushSubscription known, PushSubscription anew) {
        return new PushSubscription(
                known.id(),
                known.user(),
                anew.session(),
                known.endpoint(),
                anew.key(),
                anew.secret(),
                known.createdAt());
    }
}
