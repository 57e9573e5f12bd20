package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.MembershipRepositoryContract;
import org.hexachat.testkit.contract.MessageRepositoryContract;
import org.hexachat.testkit.contract.RoomRepositoryContract;
import org.hexachat.testkit.contract.SessionRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.TicketRepositoryContract;

/** Lists, pages and tickets that are wrong. */
final class WrongReaders {
    private WrongReaders() {}

    /** As a search that hands what was typed to LIKE. */
    @CaughtBy("signs_in_a_piece_of_a_name_mean_themselves")
    static final class TakesSignsForWildcards extends WrongRooms {
        TakesSignsForWildcards() {
            super((piece, name) -> Pattern.compile(piece.replace(".", "\\.")
                            .replace("*", "\\*")
                            .replace("?", "\\?")
                            .replace("[", "\\[")
                            .replace("\\", "")
                            .replace("_", ".")
                            .replace("%", ".*"))
                    .matcher(name.canonical())
                    .find());
        }
    }

    @CaughtBy("finds_a_piece_of_a_name_anywhere_in_any_case_of_letters")
    static final class FindsPiecesByTheLetter extends WrongRooms {
        FindsPiecesByTheLetter() {
            super((piece, name) -> name.value().contains(piece));
        }
    }

    @CaughtBy("finds_a_piece_of_a_name_anywhere_in_any_case_of_letters")
    static final class FindsTheBeginningOfANameAlone extends WrongRooms {
        FindsTheBeginningOfANameAlone() {
            super((piece, name) -> name.canonical().startsWith(piece));
        }
    }

    private abstract static class WrongRooms extends RoomRepositoryContract {
        private final Storage storage;

        WrongRooms(BiPredicate<String, RoomName> found) {
            storage = new StorageOver() {
                @Override
                public RoomRepository rooms() {
                    RoomRepository right = super.rooms();
                    return new RoomRepository() {
                        @Override
                        public Optional<Room> findById(RoomId id) {
                            return right.findById(id);
                        }

                        @Override
                        public Optional<Room> findDirect(Set<UserId> people) {
                            return right.findDirect(people);
                        }

                        @Override
                        public Optional<Room> findByName(RoomName name) {
                            return right.findByName(name);
                        }

                        @Override
                        public List<Room> list(RoomQuery query) {
                            RoomQuery everything = new RoomQuery(
                                    Optional.empty(),
                                    query.member(),
                                    query.viewer(),
                                    query.after(),
                                    RoomQuery.MAX_LIMIT);
                            return right.list(everything).stream()
                                    .filter(room -> query.nameContains()
                                            .filter(piece -> !found.test(piece, room.name()))
                                            .isEmpty())
                                    .limit(query.limit())
                                    .toList();
                        }
                    };
                }
            };
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("lists_the_members_of_a_room_page_by_page_in_the_order_of_their_identifiers")
    static final class BeginsEveryPageOfMembersAnew extends MembershipRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public MembershipRepository memberships() {
                MembershipRepository right = super.memberships();
                return new MembershipRepository() {
                    @Override
                    public Optional<Membership> find(RoomId room, UserId user) {
                        return right.find(room, user);
                    }

                    @Override
                    public List<RoomId> roomsOf(UserId user) {
                        return right.roomsOf(user);
                    }

                    @Override
                    public List<Member> membersOf(RoomId room, Optional<UserId> after, int limit) {
                        return right.membersOf(room, Optional.empty(), limit);
                    }

                    @Override
                    public List<Member> membersCalled(
                            RoomId room, NamePiece beginning, Optional<UserId> after, int limit) {
                        return right.membersCalled(room, beginning, after, limit);
                    }
                };
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private abstract static class WrongPages extends MessageRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public MessageRepository messages() {
                return new MessagesOver(super.messages()) {
                    @Override
                    public List<Message> page(RoomId room, MessagePage page) {
                        return wrongPage(right, room, page);
                    }
                };
            }
        };

        abstract List<Message> wrongPage(MessageRepository right, RoomId room, MessagePage page);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("a_page_is_the_part_that_is_nearest_to_the_edge_and_comes_oldest_first")
    static final class PagesFromTheFarEnd extends WrongPages {
        @Override
        List<Message> wrongPage(MessageRepository right, RoomId room, MessagePage page) {
            MessagePage all = new MessagePage(page.from(), page.direction(), MessagePage.MAX_LIMIT);
            return right.page(room, all).stream().limit(page.limit()).toList();
        }
    }

    @CaughtBy("a_page_is_the_part_that_is_nearest_to_the_edge_and_comes_oldest_first")
    static final class PagesWithTheEdge extends WrongPages {
        @Override
        List<Message> wrongPage(MessageRepository right, RoomId room, MessagePage page) {
            long edge = page.from().value();
            Sequence wider = switch (page.direction()) {
                case BEFORE -> new Sequence(edge == Long.MAX_VALUE ? edge : edge + 1);
                case AFTER -> new Sequence(Math.max(0, edge - 1));
            };
            return right.page(room, new MessagePage(wider, page.direction(), page.limit()));
        }
    }

    @CaughtBy("a_deleted_message_stands_in_a_page_without_its_text_and_not_among_the_latest")
    static final class PagesWithoutWhatWasDeleted extends WrongPages {
        @Override
        List<Message> wrongPage(MessageRepository right, RoomId room, MessagePage page) {
            return right.page(room, page).stream()
                    .filter(message -> !message.isDeleted())
                    .toList();
        }
    }

    @CaughtBy("lists_the_sessions_of_one_user_the_one_that_was_used_last_first")
    static final class ListsNoSessions extends SessionRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public SessionRepository sessions() {
                return Lame.of(SessionRepository.class, super.sessions(), "listOf", List.of());
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private abstract static class WrongTickets extends TicketRepositoryContract {
        private final Storage storage = new StorageOver() {
            private final Map<TokenHash, Ticket> added = new ConcurrentHashMap<>();

            @Override
            public TicketRepository tickets() {
                TicketRepository right = super.tickets();
                return new TicketRepository() {
                    @Override
                    public void add(Ticket ticket) {
                        right.add(ticket);
                        added.put(ticket.hash(), ticket);
                    }

                    @Override
                    public Optional<OpenSession> take(TokenHash hash, Instant now) {
                        return wrongTake(right, hash, now, added);
                    }

                    @Override
                    public void removeExpired(Instant now) {
                        right.removeExpired(now);
                    }
                };
            }
        };

        abstract Optional<OpenSession> wrongTake(
                TicketRepository right, TokenHash hash, Instant now, Map<TokenHash, Ticket> added);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy({"a_ticket_opens_its_session_once", "of_many_who_show_one_ticket_at_once_one_gets_in"})
    static final class LeavesTicketsThere extends WrongTickets {
        @Override
        Optional<OpenSession> wrongTake(
                TicketRepository right, TokenHash hash, Instant now, Map<TokenHash, Ticket> added) {
            Optional<OpenSession> taken = right.take(hash, now);
            taken.ifPresent(open -> right.add(added.get(hash)));
            return taken;
        }
    }

    @CaughtBy("a_ticket_opens_until_it_expires")
    static final class LetsTicketsLiveForEver extends WrongTickets {
        @Override
        Optional<OpenSession> wrongTake(
                TicketRepository right, TokenHash hash, Instant now, Map<TokenHash, Ticket> added) {
            return right.take(hash, Instant.EPOCH);
        }
    }
}
