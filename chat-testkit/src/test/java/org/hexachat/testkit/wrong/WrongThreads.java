package org.hexachat.testkit.wrong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.ThreadRepositoryContract;

/** Threads that are counted or followed wrong. */
final class WrongThreads {
    private WrongThreads() {}

    @CaughtBy("who_answers_and_who_is_answered_follow_until_they_say_otherwise")
    static final class FollowsForEver extends Wrong {
        @Override
        public void follow(RoomId room, MessageId thread, UserId user, boolean following) {
            right().follow(room, thread, user, true);
        }
    }

    @CaughtBy("a_thread_can_be_followed_before_anybody_answers")
    static final class FollowsNothingInAdvance extends Wrong {
        @Override
        public void follow(RoomId room, MessageId thread, UserId user, boolean following) {
            if (!right().of(room, List.of(thread), user).isEmpty()) {
                right().follow(room, thread, user, following);
            }
        }
    }

    @CaughtBy("a_thread_is_told_with_how_many_answered_and_the_latest_of_them")
    static final class CountsTheRootToo extends Wrong {
        @Override
        public Map<MessageId, ThreadSummary> of(RoomId room, Collection<MessageId> messages, UserId reader) {
            return right().of(room, messages, reader).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> new ThreadSummary(
                                    entry.getValue().replies() + 1,
                                    entry.getValue().last(),
                                    entry.getValue().following())));
        }
    }

    private abstract static class Wrong extends ThreadRepositoryContract implements ThreadRepository {
        private final StorageOver store = new StorageOver();
        private final Storage storage = new StorageOver(store) {
            @Override
            public ThreadRepository threads() {
                return Wrong.this;
            }
        };

        ThreadRepository right() {
            return store.threads();
        }

        @Override
        public Map<MessageId, ThreadSummary> of(RoomId room, Collection<MessageId> messages, UserId reader) {
            return right().of(room, messages, reader);
        }

        @Override
        public void follow(RoomId room, MessageId thread, UserId user, boolean following) {
            right().follow(room, thread, user, following);
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
