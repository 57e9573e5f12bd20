package org.hexachat.testkit.wrong;

import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.ReadingRight;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Epoch;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MemberKicked;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Logs that forget what they must keep, or keep what they must forget. */
final class WrongRoomLogsThatForget {
    private WrongRoomLogsThatForget() {}

    private abstract static class Wrong extends RoomLogContract {
        private final Storage storage;

        Wrong(UnaryOperator<RoomLog> wrong) {
            this(RoomLogOver.store(wrong));
        }

        Wrong(Storage storage) {
            this.storage = storage;
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private static Optional<LogExtent> extentOf(RoomLog log, RoomId room) {
        return log.readingRight(anySessionId(), anyUserId(), room).extent();
    }

    /** Gives another right to read than there is. */
    private abstract static class WrongReadingRight extends Wrong {
        WrongReadingRight(BiFunction<ReadingRight, RoomId, ReadingRight> wrong) {
            super(right -> new RoomLogOver(right) {
                @Override
                public ReadingRight readingRight(SessionId session, UserId user, RoomId room) {
                    return wrong.apply(right.readingRight(session, user, room), room);
                }
            });
        }
    }

    @CaughtBy("who_may_read_is_an_open_session_and_a_member")
    static final class LetsReadWhoeverWasEverLoggedIn extends WrongReadingRight {
        LetsReadWhoeverWasEverLoggedIn() {
            super((now, room) -> new ReadingRight(true, now.extent(), now.readState()));
        }
    }

    @CaughtBy("who_may_read_is_an_open_session_and_a_member")
    static final class LetsReadWhoeverKnowsTheRoom extends WrongReadingRight {
        LetsReadWhoeverKnowsTheRoom() {
            super((now, room) -> new ReadingRight(
                    now.sessionIsOpen(),
                    now.extent(),
                    now.extent().map(extent -> ReadState.ofNewMember(room, extent.last()))));
        }
    }

    @CaughtBy("with_the_right_to_read_comes_what_was_read")
    static final class TellsEverybodyThatNothingWasRead extends WrongReadingRight {
        TellsEverybodyThatNothingWasRead() {
            super((now, room) -> new ReadingRight(
                    now.sessionIsOpen(),
                    now.extent(),
                    now.readState().map(_ -> ReadState.ofNewMember(room, new Sequence(1)))));
        }
    }

    /** Remembers every event as it was appended. */
    private static class Remembering extends RoomLogOver {
        private final Map<RoomId, Map<Sequence, RoomEvent>> appended = new ConcurrentHashMap<>();

        Remembering(RoomLog right) {
            super(right);
        }

        @Override
        public AppendOutcome append(PendingEvent pending) {
            AppendOutcome outcome = right.append(pending);
            appended.computeIfAbsent(pending.room(), absent -> new ConcurrentHashMap<>())
                    .putIfAbsent(outcome.event().sequence(), outcome.event());
            return outcome;
        }

        RoomEvent asAppended(RoomEvent event) {
            return event.change() instanceof MessageWithdrawn
                    ? appended.get(event.room()).get(event.sequence())
                    : event;
        }
    }

    @CaughtBy({
        "a_deleted_text_is_nowhere",
        "what_is_withdrawn_keeps_its_place_and_who_did_it_and_when",
        "nothing_is_left_of_a_text_that_is_edited_while_it_is_deleted"
    })
    static final class KeepsDeletedTextsInTheLog extends Wrong {
        KeepsDeletedTextsInTheLog() {
            super(right -> new Remembering(right) {
                @Override
                public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                    return withOther(right.eventsAfter(room, position, limit), all -> all.map(this::asAppended));
                }
            });
        }
    }

    @CaughtBy("a_message_that_was_deleted_is_repeated_without_a_text_and_never_stored_again")
    static final class RepeatsDeletedTexts extends Wrong {
        RepeatsDeletedTexts() {
            super(right -> new Remembering(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    return super.append(pending) instanceof AppendOutcome.Repeated(RoomEvent event)
                            ? new AppendOutcome.Repeated(asAppended(event))
                            : new AppendOutcome.Appended(
                                    eventsOf(pending.room()).getLast());
                }
            });
        }
    }

    /** As a log whose events have no text of their own. */
    @CaughtBy("a_replay_tells_every_text_that_a_message_had")
    static final class ReplaysTheTextOfNow extends Wrong {
        ReplaysTheTextOfNow() {
            super(new StorageOver() {
                @Override
                public RoomLog log() {
                    MessageRepository messages = messages();
                    return new RoomLogOver(super.log()) {
                        @Override
                        public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                            return withOther(
                                    right.eventsAfter(room, position, limit), all -> all.map(event -> ofNow(event)));
                        }

                        private RoomEvent ofNow(RoomEvent event) {
                            return event.change() instanceof MessagePosted posted
                                    ? new RoomEvent(
                                            event.room(),
                                            event.sequence(),
                                            event.actor(),
                                            event.at(),
                                            new MessagePosted(
                                                    posted.id(),
                                                    messages.find(event.room(), posted.id())
                                                            .flatMap(Message::text)
                                                            .orElse(posted.text()),
                                                    posted.clientId()))
                                    : event;
                        }
                    };
                }
            });
        }
    }

    @CaughtBy("an_edit_gets_a_place_of_its_own_and_the_message_keeps_its_place")
    static final class MovesEditedMessages extends Wrong {
        MovesEditedMessages() {
            super(messages(right -> new MessagesOver(right) {
                @Override
                public Optional<Message> find(RoomId room, MessageId id) {
                    return right.find(room, id)
                            .map(message -> message.editedAt().isPresent() ? moved(message) : message);
                }
            }));
        }

        private static Message moved(Message message) {
            return new Message(
                    message.id(),
                    message.room(),
                    message.sequence().next(),
                    message.author(),
                    message.text(),
                    message.mentions(),
                    message.postedAt(),
                    message.editedAt());
        }
    }

    @CaughtBy("a_message_means_the_members_it_names_wherever_it_is_read")
    static final class ReadsMessagesThatMeanNobody extends Wrong {
        ReadsMessagesThatMeanNobody() {
            super(right -> new RoomLogOver(right) {
                @Override
                public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                    return withOther(
                            right.eventsAfter(room, position, limit),
                            events -> events.map(ReadsMessagesThatMeanNobody::meaningNobody));
                }
            });
        }

        private static RoomEvent meaningNobody(RoomEvent event) {
            return event.change() instanceof RoomChange.WithText said
                    ? new RoomEvent(
                            event.room(), event.sequence(), event.actor(), event.at(), said.meaning(Mentions.NONE))
                    : event;
        }
    }

    @CaughtBy("a_deleted_message_means_nobody")
    static final class RemembersWhomDeletedMessagesMeant extends Wrong {
        RemembersWhomDeletedMessagesMeant() {
            super(messages(right -> new MessagesOver(right) {
                @Override
                public Optional<Message> find(RoomId room, MessageId id) {
                    return right.find(room, id)
                            .map(message -> message.isDeleted() ? meaningEverybody(message) : message);
                }
            }));
        }

        private static Message meaningEverybody(Message message) {
            return new Message(
                    message.id(),
                    message.room(),
                    message.sequence(),
                    message.author(),
                    message.text(),
                    new Mentions(Set.of(), true),
                    message.postedAt(),
                    message.editedAt());
        }
    }

    @CaughtBy("refuses_to_put_out_who_is_no_member_and_leaves_no_hole")
    static final class PutsStrangersOut extends Wrong {
        PutsStrangersOut() {
            super(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome append(PendingEvent pending) {
                    try {
                        return right.append(pending);
                    } catch (ChatException refused) {
                        if (!(pending.change() instanceof MemberKicked)) {
                            throw refused;
                        }
                        return new AppendOutcome.Appended(pending.placedAt(Sequence.START));
                    }
                }
            });
        }
    }

    @CaughtBy("the_name_that_a_room_had_is_free")
    static final class NeverFreesAName extends Wrong {
        NeverFreesAName() {
            super(right -> new RoomLogOver(right) {
                private final Set<String> used = ConcurrentHashMap.newKeySet();

                @Override
                public Room create(Room room, Optional<ClientId> clientId) {
                    if (!used.add(room.name().canonical())) {
                        throw new ChatException(ErrorCode.ROOM_NAME_TAKEN);
                    }
                    return right.create(room, clientId);
                }
            });
        }
    }

    @CaughtBy("who_sees_that_the_password_changed_finds_the_room_opened_by_it")
    static final class KeepsThePassword extends Wrong {
        KeepsThePassword() {
            super(right -> new RoomLogOver(right) {
                @Override
                public AppendOutcome changeAccess(PendingEvent event, RoomAccess access) {
                    return right.changeAccess(event, new RoomAccess.Open());
                }
            });
        }
    }

    @CaughtBy({
        "a_room_that_is_created_again_is_answered_as_it_is_now",
        "a_room_that_is_created_again_has_its_name_for_itself",
        "a_room_that_is_created_many_times_at_once_is_made_once_and_answered_alike"
    })
    static final class CreatesRoomsAgain extends Wrong {
        CreatesRoomsAgain() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Room create(Room room, Optional<ClientId> clientId) {
                    return right.create(room, Optional.empty());
                }
            });
        }
    }

    @CaughtBy("two_owners_may_create_rooms_under_one_client_id")
    static final class KnowsRoomsAgainWithoutTheOwner extends Wrong {
        KnowsRoomsAgainWithoutTheOwner() {
            super(right -> new RoomLogOver(right) {
                private final Map<ClientId, Room> known = new ConcurrentHashMap<>();

                @Override
                public Room create(Room room, Optional<ClientId> clientId) {
                    Optional<Room> first = clientId.map(known::get);
                    Room made = first.orElseGet(() -> right.create(room, clientId));
                    clientId.ifPresent(id -> known.put(id, made));
                    return made;
                }
            });
        }
    }

    @CaughtBy("who_was_gone_for_too_long_is_told_nothing_rather_than_a_part")
    static final class TellsWhatIsLeft extends Wrong {
        TellsWhatIsLeft() {
            super(right -> new RoomLogOver(right) {
                @Override
                public LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
                    Sequence trimmed =
                            extentOf(right, room).map(LogExtent::trimmed).orElse(position);
                    return right.eventsAfter(room, trimmed.isAfter(position) ? trimmed : position, limit);
                }
            });
        }
    }

    @CaughtBy({"the_newest_events_stay_however_old_they_are", "a_log_of_which_nothing_may_go_stays_whole"})
    static final class KeepsByAgeAlone extends Wrong {
        KeepsByAgeAlone() {
            super(trimming(kept -> new EventRetention(1, kept.age())));
        }
    }

    @CaughtBy({"what_is_young_stays_however_much_it_is", "what_is_old_stays_behind_what_is_young"})
    static final class KeepsByNumberAlone extends Wrong {
        KeepsByNumberAlone() {
            super(trimming(kept -> new EventRetention(kept.events(), Duration.ofNanos(1))));
        }
    }

    @CaughtBy({
        "the_newest_events_stay_however_old_they_are",
        "a_log_is_trimmed_in_as_many_steps_as_it_takes_and_then_no_more"
    })
    static final class TakesNothing extends Wrong {
        TakesNothing() {
            super(right -> new RoomLogOver(right) {
                @Override
                public int trim(EventRetention kept, Instant now) {
                    return 0;
                }
            });
        }
    }

    @CaughtBy("messages_outlive_their_events")
    static final class TrimsMessagesToo extends Wrong {
        TrimsMessagesToo() {
            super(new StorageOver() {
                @Override
                public MessageRepository messages() {
                    RoomLog log = log();
                    return new MessagesOver(super.messages()) {
                        @Override
                        public List<Message> page(RoomId room, MessagePage page) {
                            return super.page(room, page).stream()
                                    .filter(message -> extentOf(log, room)
                                            .filter(extent -> message.sequence().isAfter(extent.trimmed()))
                                            .isPresent())
                                    .toList();
                        }
                    };
                }
            });
        }
    }

    @CaughtBy("the_epoch_stays_the_same")
    static final class NamesItselfAnewEachTime extends Wrong {
        NamesItselfAnewEachTime() {
            super(right -> new RoomLogOver(right) {
                @Override
                public Epoch epoch() {
                    return new Epoch(UUID.randomUUID().toString().replace("-", ""));
                }
            });
        }
    }

    @CaughtBy("a_deleted_text_is_nowhere")
    static final class ShowsDeletedMessages extends Wrong {
        ShowsDeletedMessages() {
            super(messages(right -> new MessagesOver(right) {
                @Override
                public Optional<RoomHistory> latest(RoomId room, int limit) {
                    return right.latest(room, limit)
                            .map(history ->
                                    new RoomHistory(right.page(room, MessagePage.newest(limit)), history.position()));
                }
            }));
        }
    }

    private static UnaryOperator<RoomLog> trimming(UnaryOperator<EventRetention> wrong) {
        return right -> new RoomLogOver(right) {
            @Override
            public int trim(EventRetention kept, Instant now) {
                return right.trim(wrong.apply(kept), now);
            }
        };
    }

    private static Storage messages(UnaryOperator<MessageRepository> wrong) {
        return new StorageOver() {
            @Override
            public MessageRepository messages() {
                return wrong.apply(super.messages());
            }
        };
    }
}
