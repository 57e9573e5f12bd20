package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.MuteRepositoryContract;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Mutes, slow modes and roles that do not hold, or cannot be found. */
final class WrongMutes {
    private WrongMutes() {}

    @CaughtBy("a_mute_outlives_the_membership_and_ends_where_it_is_lifted")
    static final class ForgetsAMuteWithTheMembership extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public RoomLog.AppendOutcome append(PendingEvent pending) {
                RoomLog.AppendOutcome outcome = right.append(pending);
                if (pending.change() instanceof RoomChange.MemberLeft) {
                    right.append(new PendingEvent(
                            pending.room(),
                            pending.actor(),
                            pending.at(),
                            new RoomChange.MemberUnmuted(pending.actor())));
                }
                return outcome;
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("a_role_is_an_event_and_shows_in_the_membership")
    static final class MakesEverybodyAMember extends RoomLogContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public RoomLog.AppendOutcome append(PendingEvent pending) {
                return right.append(
                        pending.change() instanceof RoomChange.RoleChanged(var member, var role)
                                ? new PendingEvent(
                                        pending.room(),
                                        pending.actor(),
                                        pending.at(),
                                        new RoomChange.RoleChanged(member, Role.MEMBER))
                                : pending);
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("lists_the_muted_page_by_page_in_the_order_of_their_identifiers")
    static final class BeginsEveryPageOfMutesAnew extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
                    return right.mutesOf(room, now, Optional.empty(), limit);
                }
            };
        }
    }

    @CaughtBy("a_mute_that_is_over_is_left_out_and_one_for_good_never")
    static final class ListsTheMutesOfTheDayBefore extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
                    return right.mutesOf(room, now.minusSeconds(86_400), after, limit);
                }
            };
        }
    }

    @CaughtBy("deleted_accounts_keep_their_mutes_without_their_names")
    static final class ForgetsDeletedAccounts extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
                    return right.mutesOf(room, now, after, limit).stream()
                            .filter(mute -> !mute.user().name().equals(Username.DELETED))
                            .toList();
                }
            };
        }
    }

    @CaughtBy("a_mute_says_who_by_whom_when_and_for_how_long_until_it_is_lifted")
    static final class TakesTheMutedForTheModerator extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
                    return right.mutesOf(room, now, after, limit).stream()
                            .map(mute -> new Mute(mute.user(), mute.user(), mute.at(), mute.term()))
                            .toList();
                }
            };
        }
    }

    @CaughtBy("finds_the_mute_of_one_person_in_one_room_while_it_lasts")
    static final class FindsMutesThatAreOver extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public Optional<Mute> find(RoomId room, UserId user, Instant now) {
                    return right.find(room, user, now.minusSeconds(86_400));
                }
            };
        }
    }

    @CaughtBy("finds_the_mute_of_one_person_in_one_room_while_it_lasts")
    static final class FindsAnybodysMute extends Wrong {
        @Override
        MuteRepository over(MuteRepository right) {
            return new MuteRepositoryOver(right) {
                @Override
                public Optional<Mute> find(RoomId room, UserId user, Instant now) {
                    return right.mutesOf(room, now, Optional.empty(), 1).stream()
                            .findFirst();
                }
            };
        }
    }

    private abstract static class Wrong extends MuteRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public MuteRepository mutes() {
                return over(super.mutes());
            }
        };

        abstract MuteRepository over(MuteRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
