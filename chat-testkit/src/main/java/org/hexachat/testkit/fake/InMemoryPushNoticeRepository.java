package org.hexachat.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** What is to be told in memory. */
final class InMemoryPushNoticeRepository implements PushNoticeRepository {
    private final Memory memory;

    InMemoryPushNoticeRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean collect(Instant due, int limit) {
        return memory.<Boolean>write(tables -> {
            List<StoredRoom> ahead = tables.rooms().values().stream()
                    .filter(stored -> isFollowed(stored, tables))
                    .filter(stored -> stored.log().last().isAfter(reached(stored, tables)))
                    .limit(limit)
                    .toList();
            ahead.forEach(stored -> collect(stored, due, tables));
            return ahead.size() == limit;
        });
    }

    @Override
    public Optional<PushNotice> claim(Instant now, Duration lease) {
        return memory.write(tables -> tables.push().notices().values().stream()
                .filter(notice -> tables.rooms().containsKey(notice.room()))
                .filter(notice -> !notice.due().isAfter(now))
                .min(Comparator.comparing(PushNotice::due))
                .map(notice -> dueAt(notice, now.plus(lease)))
                .map(leased -> put(leased, tables)));
    }

    @Override
    public void postpone(PushNotice notice) {
        memory.update(tables -> tables.push()
                .notices()
                .computeIfPresent(PushTables.Key.of(notice), (_, stored) -> withSequence(notice, stored.sequence())));
    }

    @Override
    public void settle(PushNotice notice, Instant due) {
        memory.update(tables -> tables.push()
                .notices()
                .computeIfPresent(
                        PushTables.Key.of(notice),
                        (_, stored) -> stored.sequence().isAfter(notice.sequence())
                                ? PushNotice.of(stored.subscription(), stored.room(), stored.sequence(), due)
                                : null));
    }

    private static void collect(StoredRoom stored, Instant due, Tables tables) {
        RoomId room = stored.room().id();
        Sequence reached = reached(stored, tables);
        List<Message> news = stored.messages().values().stream()
                .map(StoredMessage::message)
                .filter(message -> message.sequence().isAfter(reached))
                .toList();
        InMemoryPushSubscriptionRepository.all(tables)
                .toList()
                .forEach(subscription -> news.stream()
                        .filter(message -> isWanted(message, subscription, stored, tables))
                        .map(Message::sequence)
                        .max(Comparator.naturalOrder())
                        .ifPresent(newest -> note(PushNotice.of(subscription.id(), room, newest, due), tables)));
        tables.push().rooms().put(room, stored.log().last());
    }

    private static boolean isWanted(Message message, PushSubscription subscription, StoredRoom stored, Tables tables) {
        ReadState state = stored.readStates().get(subscription.user());
        return state != null
                && !message.isDeleted()
                && !message.author().id().equals(subscription.user())
                && !message.postedAt().isBefore(subscription.createdAt())
                && message.sequence().isAfter(state.readUpTo())
                && state.notifications().wants(message.mentions().mean(subscription.user()))
                && !tables.blockedBy(subscription.user())
                        .contains(message.author().id());
    }

    private static void note(PushNotice notice, Tables tables) {
        tables.push()
                .notices()
                .merge(PushTables.Key.of(notice), notice, (stored, newer) -> withSequence(stored, newer.sequence()));
    }

    private static boolean isFollowed(StoredRoom stored, Tables tables) {
        return InMemoryPushSubscriptionRepository.all(tables)
                .anyMatch(subscription -> stored.members().containsKey(subscription.user()));
    }

    private static Sequence reached(StoredRoom stored, Tables tables) {
        long last = stored.log().last().value();
        return tables.push().rooms().getOrDefault(stored.room().id(), new Sequence(Math.max(0, last - FIRST_LOOK)));
    }

    private static PushNotice put(PushNotice notice, Tables tables) {
        tables.push().notices().put(PushTables.Key.of(notice), notice);
        return notice;
    }

    private static PushNotice dueAt(PushNotice notice, Instant due) {
        return new PushNotice(
                notice.subscription(), notice.room(), notice.sequence(), notice.failures(), notice.failingSince(), due);
    }

    private static PushNotice withSequence(PushNotice notice, Sequence sequence) {
        return new PushNotice(
                notice.subscription(), notice.room(), sequence, notice.failures(), notice.failingSince(), notice.due());
    }
}
