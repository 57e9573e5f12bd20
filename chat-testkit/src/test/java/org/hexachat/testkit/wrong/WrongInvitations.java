package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.testkit.contract.InvitationRepositoryContract;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Invitations that let in too many, or cannot be got rid of. */
final class WrongInvitations {
    private WrongInvitations() {}

    @CaughtBy("of_many_who_race_for_some_uses_exactly_so_many_get_in")
    static final class CountsNoUses extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public AppendOutcome joinBy(InvitationId invitation, PendingEvent event) {
                return right.append(event);
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("what_refuses_the_join_uses_nothing")
    static final class UsesTheInvitationOfWhoIsAMember extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public AppendOutcome joinBy(InvitationId invitation, PendingEvent event) {
                try {
                    return right.joinBy(invitation, event);
                } catch (ChatException refused) {
                    if (refused.code() == ErrorCode.ROOM_ALREADY_MEMBER) {
                        leave(event);
                        right.joinBy(invitation, event);
                    }
                    throw refused;
                }
            }

            private void leave(PendingEvent event) {
                right.append(new PendingEvent(event.room(), event.actor(), event.at(), new MemberLeft()));
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("is_withdrawn_once_and_by_its_own_room_alone")
    static final class WithdrawsNothing extends Wrong {
        @Override
        InvitationRepository over(InvitationRepository right) {
            return new InvitationsOver(right) {
                @Override
                public boolean revoke(RoomId room, InvitationId id) {
                    return right.listOf(room, Instant.EPOCH).stream()
                            .anyMatch(found -> found.id().equals(id));
                }
            };
        }
    }

    @CaughtBy("lists_those_of_one_room_that_have_not_expired_in_the_order_of_their_identifiers")
    static final class ListsTheExpired extends Wrong {
        @Override
        InvitationRepository over(InvitationRepository right) {
            return new InvitationsOver(right) {
                @Override
                public List<Invitation> listOf(RoomId room, Instant now) {
                    return right.listOf(room, Instant.EPOCH);
                }
            };
        }
    }

    @CaughtBy("what_has_expired_is_forgotten_and_nothing_else")
    static final class KeepsTheExpired extends Wrong {
        @Override
        InvitationRepository over(InvitationRepository right) {
            return new InvitationsOver(right) {
                @Override
                public void removeExpired(Instant now) {}
            };
        }
    }

    @CaughtBy("those_of_all_rooms_are_listed_until_they_expire")
    static final class ListsTheExpiredOfAllRooms extends Wrong {
        @Override
        InvitationRepository over(InvitationRepository right) {
            return new InvitationsOver(right) {
                @Override
                public List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now) {
                    return right.list(query, Instant.EPOCH);
                }
            };
        }
    }

    @CaughtBy("those_of_all_rooms_come_page_by_page_the_newest_first")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        InvitationRepository over(InvitationRepository right) {
            return new InvitationsOver(right) {
                @Override
                public List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now) {
                    return right.list(
                            new RoomItemQuery<>(query.room(), query.by(), Optional.empty(), query.limit()), now);
                }
            };
        }
    }

    private abstract static class Wrong extends InvitationRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public InvitationRepository invitations() {
                return over(super.invitations());
            }
        };

        abstract InvitationRepository over(InvitationRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private static class InvitationsOver implements InvitationRepository {
        final InvitationRepository right;

        InvitationsOver(InvitationRepository right) {
            this.right = right;
        }

        @Override
        public void add(Invitation invitation, TokenHash hash) {
            right.add(invitation, hash);
        }

        @Override
        public Optional<Invitation> find(TokenHash hash) {
            return right.find(hash);
        }

        @Override
        public List<Invitation> listOf(RoomId room, Instant now) {
            return right.listOf(room, now);
        }

        @Override
        public boolean revoke(RoomId room, InvitationId id) {
            return right.revoke(room, id);
        }

        @Override
        public List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now) {
            return right.list(query, now);
        }

        @Override
        public void removeExpired(Instant now) {
            right.removeExpired(now);
        }
    }
}
