package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.AuthoredMessageRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that do not know who said what. */
final class WrongAuthoredMessages {
    private WrongAuthoredMessages() {}

    @CaughtBy("what_was_said_in_a_room_that_was_left_is_found_and_so_is_what_an_account_said_that_is_gone")
    static final class LooksIntoTheRoomsOfTodayAlone extends Wrong {
        @Override
        List<RoomId> rooms(AuthoredMessageRepository right, UserId author, Optional<RoomId> after, int limit) {
            return right.roomsOf(author, after, limit).stream()
                    .filter(room -> storage().memberships().find(room, author).isPresent())
                    .toList();
        }
    }

    @CaughtBy("messages_come_as_they_read_now_and_deleted_ones_without_a_text")
    static final class LeavesOutWhatWasDeleted extends Wrong {
        @Override
        AuthoredPage page(AuthoredPage right) {
            return new AuthoredPage(
                    right.messages().stream()
                            .filter(message -> !message.isDeleted())
                            .toList(),
                    right.next());
        }
    }

    @CaughtBy("pages_follow_each_other_without_a_hole_or_a_double_while_more_is_said_and_prepared")
    static final class BeginsPagesOneTooEarly extends Wrong {
        @Override
        AuthoredPage page(AuthoredPage right) {
            return new AuthoredPage(
                    right.messages(),
                    right.next().map(next -> right.messages().size() < 2 ? next : new Sequence(next.value() - 1)));
        }
    }

    @CaughtBy("all_that_somebody_said_is_found_in_all_rooms_and_nothing_of_others")
    static final class TellsOneMessageOfARoom extends Wrong {
        @Override
        AuthoredPage page(AuthoredPage right) {
            List<Message> first = right.messages().stream().limit(1).toList();
            return new AuthoredPage(first, Optional.empty());
        }
    }

    private abstract static class Wrong extends AuthoredMessageRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public AuthoredMessageRepository authoredMessages() {
                AuthoredMessageRepository right = super.authoredMessages();
                return new AuthoredMessageRepository() {
                    @Override
                    public List<RoomId> roomsOf(UserId author, Optional<RoomId> after, int limit) {
                        return Wrong.this.rooms(right, author, after, limit);
                    }

                    @Override
                    public AuthoredPage page(UserId author, RoomId room, Sequence after, int limit) {
                        return Wrong.this.page(right.page(author, room, after, limit));
                    }

                    @Override
                    public long count(UserId author) {
                        return right.count(author);
                    }
                };
            }
        };

        List<RoomId> rooms(AuthoredMessageRepository right, UserId author, Optional<RoomId> after, int limit) {
            return right.roomsOf(author, after, limit);
        }

        AuthoredPage page(AuthoredPage right) {
            return right;
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
