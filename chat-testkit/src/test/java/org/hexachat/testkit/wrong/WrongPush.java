package org.hexachat.testkit.wrong;

import static org.hexachat.testkit.fixture.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.push.ServerKeys;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.PushKeyRepositoryContract;
import org.hexachat.testkit.contract.PushNoticeRepositoryContract;
import org.hexachat.testkit.contract.PushSubscriptionRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fake.InMemoryStorage;

/** Browsers that are told too much, too often or nothing. */
final class WrongPush {
    private WrongPush() {}

    @CaughtBy("what_was_kept_first_stays")
    static final class KeepsTheNewestKeys extends PushKeyRepositoryContract implements PushKeyRepository {
        private volatile Optional<ServerKeys> newest = Optional.empty();

        @Override
        protected Storage storage() {
            return new StorageOver() {
                @Override
                public PushKeyRepository pushKeys() {
                    return KeepsTheNewestKeys.this;
                }
            };
        }

        @Override
        public Optional<ServerKeys> find() {
            return newest;
        }

        @Override
        public ServerKeys keep(ServerKeys keys) {
            newest = Optional.of(keys);
            return keys;
        }
    }

    @CaughtBy("the_endpoint_of_somebody_else_moves")
    static final class GoesOnTellingWhoWasThereBefore extends WrongSubscriptions {
        @Override
        public PushSubscription put(PushSubscription subscription) {
            PushSubscription put = right.put(subscription);
            all.removeIf(known -> known.id().equals(put.id()));
            all.add(put);
            return put;
        }

        @Override
        public List<PushSubscription> listOf(UserId user) {
            return all.stream().filter(known -> known.user().equals(user)).toList();
        }
    }

    @CaughtBy("the_same_endpoint_again_gets_the_session_and_the_keys_and_stays_what_it_was")
    static final class KeepsTheOldKeys extends WrongSubscriptions {
        @Override
        public PushSubscription put(PushSubscription subscription) {
            return right.listOf(subscription.user()).stream()
                    .filter(known -> known.endpoint().equals(subscription.endpoint()))
                    .findFirst()
                    .orElseGet(() -> right.put(subscription));
        }
    }

    @CaughtBy("is_removed_once_and_by_its_own_person_alone")
    static final class RemovesThoseOfAnybody extends WrongSubscriptions {
        @Override
        public boolean remove(UserId user, PushSubscriptionId id) {
            return right.find(id)
                    .filter(found -> right.remove(found.user(), id))
                    .isPresent();
        }
    }

    @CaughtBy("what_is_noted_already_keeps_its_time_and_gets_the_newer_message")
    static final class NotesNothingNewerWhileSomethingWaits extends WrongNotices {
        private boolean noted;

        @Override
        public boolean collect(Instant due, int limit) {
            if (noted) {
                return false;
            }
            right.collect(due, limit);
            noted = due.equals(FIRST_DUE);
            return false;
        }
    }

    @CaughtBy("what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over")
    static final class GivesItToAnybody extends WrongNotices {
        @Override
        public Optional<PushNotice> claim(Instant now, Duration lease) {
            return right.claim(now, Duration.ofMillis(1));
        }
    }

    @CaughtBy("a_member_is_told_of_the_newest_message_of_a_room_when_it_is_due")
    static final class KnowsNoGrace extends WrongNotices {
        @Override
        public Optional<PushNotice> claim(Instant now, Duration lease) {
            return right.claim(now.plusSeconds(1), lease);
        }
    }

    @CaughtBy("what_is_settled_is_forgotten_but_for_what_is_newer")
    static final class ForgetsWhatIsNewer extends WrongNotices {
        @Override
        public void settle(PushNotice notice, Instant due) {
            right.settle(PushNotice.of(notice.subscription(), notice.room(), new Sequence(Long.MAX_VALUE), due), due);
        }
    }

    @CaughtBy("what_is_postponed_comes_again_later_with_what_is_newer")
    static final class TriesAtOnce extends WrongNotices {
        @Override
        public void postpone(PushNotice notice) {
            right.postpone(new PushNotice(
                    notice.subscription(),
                    notice.room(),
                    notice.sequence(),
                    notice.failures(),
                    notice.failingSince(),
                    FIRST_DUE));
        }
    }

    private abstract static class WrongSubscriptions extends PushSubscriptionRepositoryContract
            implements PushSubscriptionRepository {
        private final Storage whole = new InMemoryStorage();
        final PushSubscriptionRepository right = whole.pushSubscriptions();
        final List<PushSubscription> all = new CopyOnWriteArrayList<>();

        @Override
        protected Storage storage() {
            return new StorageOver(whole) {
                @Override
                public PushSubscriptionRepository pushSubscriptions() {
                    return WrongSubscriptions.this;
                }
            };
        }

        @Override
        public PushSubscription put(PushSubscription subscription) {
            return right.put(subscription);
        }

        @Override
        public Optional<PushSubscription> find(PushSubscriptionId id) {
            return right.find(id);
        }

        @Override
        public List<PushSubscription> listOf(UserId user) {
            return right.listOf(user);
        }

        @Override
        public boolean remove(UserId user, PushSubscriptionId id) {
            return right.remove(user, id);
        }
    }

    private abstract static class WrongNotices extends PushNoticeRepositoryContract implements PushNoticeRepository {
        static final Instant FIRST_DUE = NOON.plusSeconds(5);

        private final Storage whole = new InMemoryStorage();
        final PushNoticeRepository right = whole.pushNotices();

        @Override
        protected Storage storage() {
            return new StorageOver(whole) {
                @Override
                public PushNoticeRepository pushNotices() {
                    return WrongNotices.this;
                }
            };
        }

        @Override
        public boolean collect(Instant due, int limit) {
            return right.collect(due, limit);
        }

        @Override
        public Optional<PushNotice> claim(Instant now, Duration lease) {
            return right.claim(now, lease);
        }

        @Override
        public void postpone(PushNotice notice) {
            right.postpone(notice);
        }

        @Override
        public void settle(PushNotice notice, Instant due) {
            right.settle(notice, due);
        }
    }
}
