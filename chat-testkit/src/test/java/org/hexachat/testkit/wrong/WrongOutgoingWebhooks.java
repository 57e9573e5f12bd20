package org.hexachat.testkit.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.testkit.contract.OutgoingWebhookRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fake.InMemoryStorage;

/** Webhooks that are told twice, or nothing. */
final class WrongOutgoingWebhooks {
    private WrongOutgoingWebhooks() {}

    @CaughtBy("what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over_or_it_is_saved")
    static final class GivesItToAnybody extends Wrong {
        @Override
        public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
            return right.claim(now, Duration.ZERO);
        }
    }

    @CaughtBy("what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over_or_it_is_saved")
    static final class WaitsForEverForWhoIsGone extends Wrong {
        @Override
        public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
            return right.claim(now, Duration.ofHours(1));
        }
    }

    @CaughtBy("the_one_that_waits_longest_is_taken_where_there_is_something_to_tell")
    static final class KnowsNoPause extends Wrong {
        @Override
        public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
            return right.claim(now.plus(Duration.ofDays(1)), lease);
        }
    }

    @CaughtBy("what_the_log_does_not_have_any_more_counts_as_told")
    static final class WaitsForWhatIsGone extends Wrong {
        @Override
        public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
            return right.claim(now, lease).flatMap(webhook -> right.find(webhook.room(), webhook.id()));
        }
    }

    @CaughtBy("who_was_told_everything_or_was_given_up_is_not_taken")
    static final class GivesNobodyUp extends Wrong {
        @Override
        public void save(OutgoingWebhook webhook) {
            right.save(webhook.disabled() ? webhook.enabled(webhook.nextAttempt()) : webhook);
        }
    }

    @CaughtBy("is_removed_once_and_by_its_own_room_alone_and_is_not_stored_again")
    static final class RemovesThoseOfAnyRoom extends Wrong {
        private Optional<RoomId> last = Optional.empty();

        @Override
        public void add(OutgoingWebhook webhook) {
            last = Optional.of(webhook.room());
            right.add(webhook);
        }

        @Override
        public boolean remove(RoomId room, OutgoingWebhookId id) {
            return right.remove(last.orElse(room), id);
        }
    }

    @CaughtBy("those_of_all_rooms_have_the_name_that_their_room_has_today")
    static final class KeepsTheNameOfTheRoom extends Wrong {
        private final Map<OutgoingWebhookId, RoomName> names = new ConcurrentHashMap<>();

        @Override
        public void add(OutgoingWebhook webhook) {
            right.add(webhook);
            RoomItemQuery<OutgoingWebhookId> ofItsRoom =
                    new RoomItemQuery<>(Optional.of(webhook.room()), Optional.empty(), Optional.empty(), 1);
            right.list(ofItsRoom).forEach(found -> names.put(webhook.id(), found.room()));
        }

        @Override
        public List<RoomItem<OutgoingWebhook>> list(RoomItemQuery<OutgoingWebhookId> query) {
            return right.list(query).stream()
                    .map(found -> new RoomItem<>(
                            found.item(), names.getOrDefault(found.item().id(), found.room())))
                    .toList();
        }
    }

    private abstract static class Wrong extends OutgoingWebhookRepositoryContract implements OutgoingWebhookRepository {
        private final Storage whole = new InMemoryStorage();
        final OutgoingWebhookRepository right = whole.outgoingWebhooks();

        @Override
        protected Storage storage() {
            return new StorageOver(whole) {
                @Override
                public OutgoingWebhookRepository outgoingWebhooks() {
                    return Wrong.this;
                }
            };
        }

        @Override
        public void add(OutgoingWebhook webhook) {
            right.add(webhook);
        }

        @Override
        public List<OutgoingWebhook> listOf(RoomId room) {
            return right.listOf(room);
        }

        @Override
        public List<RoomItem<OutgoingWebhook>> list(RoomItemQuery<OutgoingWebhookId> query) {
            return right.list(query);
        }

        @Override
        public Optional<OutgoingWebhook> find(RoomId room, OutgoingWebhookId id) {
            return right.find(room, id);
        }

        @Override
        public boolean remove(RoomId room, OutgoingWebhookId id) {
            return right.remove(room, id);
        }

        @Override
        public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
            return right.claim(now, lease);
        }

        @Override
        public void save(OutgoingWebhook webhook) {
            right.save(webhook);
        }
    }
}
