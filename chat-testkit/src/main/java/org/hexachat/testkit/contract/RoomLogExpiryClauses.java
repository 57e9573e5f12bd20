package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aReaction;
import static org.hexachat.testkit.fixture.Samples.aReply;
import static org.hexachat.testkit.fixture.Samples.aRetention;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.RoomLog.AppendOutcome.Appended;
import org.hexachat.application.port.out.RoomLog.Expiry;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomChange.MessagesExpired;
import org.hexachat.domain.log.RoomChange.RetentionChanged;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What is kept no longer. Rooms say so themselves, but for one: a store may be shared. */
abstract class RoomLogExpiryClauses extends RoomLogRetentionClauses {
    private static final int WEEK = 7;
    /** The last instant of which a room of a week keeps nothing at noon, and the first of which it does. */
    private static final Instant GONE = Instant.parse("2025-12-24T23:59:59.999Z");

    private static final Instant KEPT = Instant.parse("2025-12-25T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2010-01-01T00:00:00Z");

    @Test
    void a_room_says_for_how_long_it_keeps_messages_or_that_the_server_says_it() {
        Room room = someRoom();
        User owner = someMemberOf(room);
        RoomEvent changed = append(aRetention(room, owner, WEEK));
        assertThat(eventsOf(room).getLast()).isEqualTo(changed);
        assertThat(storage().rooms().findById(room.id()).orElseThrow().retention())
                .contains(new MessageRetention(WEEK));
        assertThat(auditOf(room)).extracting(entry -> entry.act().detail()).containsExactly(Optional.of("7"));
        append(new PendingEvent(room.id(), changed.actor(), NOON, new RetentionChanged(Optional.empty())));
        assertThat(storage().rooms().findById(room.id()).orElseThrow().retention())
                .isEmpty();
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new RetentionChanged(Optional.empty()));
    }

    @Test
    void what_is_old_enough_goes_and_the_first_that_is_not_stays() {
        Room room = someRoom();
        User author = say(room, GONE, GONE, GONE, KEPT, NOON);
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(texts(room)).containsExactly("m3", "m4");
        assertThat(storage().messages().latest(room.id(), 10).orElseThrow().messages())
                .hasSize(2);
        assertThat(storage().memberships().find(room.id(), author.id())).isPresent();
    }

    @Test
    void what_is_old_stays_behind_what_is_kept() {
        Room room = someRoom();
        User author = say(room, GONE, KEPT, GONE);
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(texts(room)).containsExactly("m1", "m2");
    }

    @Test
    void the_log_begins_after_what_expired_and_goes_on_where_it_was() {
        Room room = someRoom();
        User author = say(room, GONE, GONE, KEPT);
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(extentIn(room)).isEqualTo(new LogExtent(new Sequence(3), new Sequence(6)));
        for (long position : new long[] {0, 2}) {
            assertThat(storage().log().eventsAfter(room.id(), new Sequence(position), ALL))
                    .isEqualTo(new LogSlice.Trimmed());
        }
        assertThat(events(storage().log().eventsAfter(room.id(), new Sequence(3), ALL)))
                .hasSize(3);
        assertThat(append(aMessage(room, author, "next")).sequence()).isEqualTo(new Sequence(7));
    }

    @Test
    void the_server_says_once_how_many_expired_and_up_to_where() {
        Room room = someRoom();
        User author = say(room, GONE, GONE, KEPT);
        append(aRetention(room, author, WEEK));
        List<RoomEvent> told = expire().stream()
                .filter(event -> event.room().equals(room.id()))
                .toList();
        assertThat(told)
                .extracting(RoomEvent::actor, RoomEvent::at, RoomEvent::change)
                .containsExactly(tuple(Actor.SERVER, NOON, new MessagesExpired(new Sequence(3), 2)));
        assertThat(events(storage().log().eventsAfter(room.id(), new Sequence(5), ALL)))
                .isEqualTo(told);
        AuditEntry entry = auditOf(room).getFirst();
        assertThat(entry.actor()).isEqualTo(Actor.SERVER);
        assertThat(entry.act().action()).isEqualTo(AuditAction.MESSAGES_EXPIRED);
        assertThat(entry.act().detail()).contains("2 up to 3");
        assertThat(expire()).isEmpty();
        assertThat(auditOf(room)).hasSize(2);
    }

    @Test
    void a_day_later_the_next_day_goes() {
        Room room = someRoom();
        User author = say(room, GONE, KEPT, NOON);
        append(aRetention(room, author, WEEK));
        expire();
        List<RoomEvent> told = expireAt(NOON.plus(Duration.ofDays(1)), Optional.empty());
        assertThat(told)
                .filteredOn(event -> event.room().equals(room.id()))
                .extracting(RoomEvent::change)
                .containsExactly(new MessagesExpired(new Sequence(3), 1));
        assertThat(texts(room)).containsExactly("m2");
    }

    @Test
    void however_many_expired_it_is_said_once() {
        Room room = someRoom();
        User author = say(room, IntStream.range(0, 2_100).mapToObj(i -> GONE).toArray(Instant[]::new));
        append(at(NOON, aMessage(room, author, "young")));
        append(aRetention(room, author, WEEK));
        assertThat(expire())
                .filteredOn(event -> event.room().equals(room.id()))
                .extracting(RoomEvent::change)
                .containsExactly(new MessagesExpired(new Sequence(2_101), 2_100));
        assertThat(texts(room)).containsExactly("young");
    }

    @Test
    void what_hung_on_a_message_goes_with_it() {
        Room room = someRoom();
        User author = someone();
        append(at(GONE, aJoin(room, author)));
        MessageId id = theMessageOf(append(at(GONE, aMessage(room, author, "an old secret"))));
        append(at(GONE, anEdit(room, author, id, "an older secret")));
        append(at(GONE, aReaction(room, author, id, new Emoji("👍"))));
        storage().search().index(ALL);
        assertThat(found(author, "secret")).hasSize(1);
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(storage().messages().find(room.id(), id)).isEmpty();
        assertThat(storage().formerTexts().of(room.id(), id, Sequence.START, 10))
                .isEmpty();
        assertThat(storage().reactions().to(room.id(), List.of(new Sequence(2)), author.id()))
                .isEmpty();
        assertThat(found(author, "secret")).isEmpty();
        storage().search().index(ALL);
        assertThat(found(author, "secret")).isEmpty();
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(anEdit(room, author, id, "again")));
    }

    @Test
    void an_edit_that_stays_in_the_log_says_nothing_any_more() {
        Room room = someRoom();
        User author = someone();
        append(at(GONE, aJoin(room, author)));
        MessageId id = theMessageOf(append(at(GONE, aMessage(room, author, "old"))));
        MessageId kept = theMessageOf(append(at(KEPT, aMessage(room, author, "young"))));
        append(at(NOON, anEdit(room, author, id, "mended")));
        append(at(NOON, anEdit(room, author, kept, "mended, too")));
        append(aRetention(room, author, WEEK));
        expire();
        List<RoomEvent> left = events(storage().log().eventsAfter(room.id(), new Sequence(2), ALL));
        assertThat(left.get(1).change()).isEqualTo(new MessageWithdrawn(id));
        assertThat(left.get(2).change()).isNotInstanceOf(MessageWithdrawn.class);
        assertThat(texts(room)).containsExactly("mended, too");
    }

    @Test
    void a_client_id_is_forgotten_with_its_message() {
        Room room = someRoom();
        User author = someone();
        ClientId once = anyClientId();
        append(at(GONE, aJoin(room, author)));
        append(at(GONE, aMessage(room, author, "once", once)));
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(storage().log().append(aMessage(room, author, "once", once))).isInstanceOf(Appended.class);
    }

    @Test
    void a_thread_outlives_the_message_that_it_began_with() {
        Room room = someRoom();
        User author = someone();
        append(at(GONE, aJoin(room, author)));
        MessageId root = theMessageOf(append(at(GONE, aMessage(room, author, "root"))));
        MessageId reply = theMessageOf(append(at(NOON, aReply(room, author, root, "answer"))));
        append(aRetention(room, author, WEEK));
        expire();
        MessagePage all = new MessagePage(Sequence.START, MessagePage.Direction.AFTER, 10);
        assertThat(storage().messages().replies(room.id(), root, all)).hasSize(1);
        RoomEvent another = append(aReply(room, author, reply, "another"));
        assertThat(storage().messages().find(room.id(), theMessageOf(another)).flatMap(Message::reply))
                .contains(new Reply(reply, root));
        assertThat(storage().threads().of(room.id(), List.of(root), author.id()))
                .containsEntry(root, new ThreadSummary(2, another.sequence(), true));
        assertRefused(ErrorCode.MESSAGE_NOT_FOUND, () -> append(aReply(room, author, root, "late")));
    }

    @Test
    void nothing_is_unread_of_what_is_gone() {
        Room room = someRoom();
        User reader = someone();
        append(at(GONE, aJoin(room, reader)));
        User author = say(room, GONE, GONE, KEPT, NOON);
        append(aRetention(room, author, WEEK));
        expire();
        assertThat(storage().readStates().list(new RoomListQuery(reader.id(), Optional.empty(), 10)))
                .extracting(RoomOverview::unread)
                .containsExactly(2);
    }

    @Test
    void a_room_that_says_nothing_keeps_messages_for_as_long_as_the_server() {
        Room silent = someRoom();
        Room shorter = someRoom();
        Room longer = someRoom();
        for (Room room : List.of(silent, shorter, longer)) {
            say(room, LONG_AGO, LONG_AGO.plus(Duration.ofDays(100)), LONG_AGO.plus(Duration.ofDays(200)));
        }
        append(at(LONG_AGO, aRetention(shorter, someMemberOf(shorter), 50)));
        append(at(LONG_AGO, aRetention(longer, someMemberOf(longer), 300)));
        Instant then = LONG_AGO.plus(Duration.ofDays(201));
        expireAt(then, Optional.of(new MessageRetention(150)));
        assertThat(texts(silent)).containsExactly("m1", "m2");
        assertThat(texts(shorter)).containsExactly("m2");
        assertThat(texts(longer)).containsExactly("m1", "m2");
        expireAt(then.plus(Duration.ofDays(900)), Optional.empty());
        assertThat(texts(silent)).containsExactly("m1", "m2");
        assertThat(texts(longer)).isEmpty();
    }

    @Test
    void of_many_who_tidy_up_at_once_while_somebody_writes_one_tells() {
        Room room = someRoom();
        User author = say(room, IntStream.range(0, 300).mapToObj(i -> GONE).toArray(Instant[]::new));
        append(at(KEPT, aMessage(room, author, "edge")));
        append(aRetention(room, author, WEEK));
        List<List<RoomEvent>> told = Race.between(3, i -> () -> {
            if (i == 0) {
                IntStream.range(0, 30).forEach(_ -> append(aMessage(room, author, "new")));
                return List.of();
            }
            return expire();
        });
        List<RoomEvent> all = new ArrayList<>(expire());
        told.forEach(all::addAll);
        assertThat(all)
                .filteredOn(event -> event.room().equals(room.id()))
                .extracting(RoomEvent::change)
                .containsExactly(new MessagesExpired(new Sequence(301), 300));
        assertThat(texts(room)).hasSize(31).startsWith("edge");
    }

    /** Somebody joins and says something at each of these instants. */
    private User say(Room room, Instant... instants) {
        User author = someone();
        append(at(instants[0], aJoin(room, author)));
        IntStream.range(0, instants.length).forEach(i -> append(at(instants[i], aMessage(room, author, "m" + i))));
        return author;
    }

    private List<RoomEvent> expire() {
        return expireAt(NOON, Optional.empty());
    }

    /** Until there is nothing more to take. */
    private List<RoomEvent> expireAt(Instant now, Optional<MessageRetention> server) {
        List<RoomEvent> told = new ArrayList<>();
        Expiry slice;
        do {
            slice = storage().log().expire(server, now);
            told.addAll(slice.events());
        } while (slice.places() > 0);
        return told;
    }

    private List<String> texts(Room room) {
        return storage().messages().page(room.id(), MessagePage.newest(200)).stream()
                .flatMap(message -> message.text().stream())
                .map(MessageText::value)
                .toList();
    }

    private List<FoundMessage> found(User reader, String query) {
        SearchQuery sought = SearchQuery.parse(query);
        return storage().search().find(new SearchRequest(reader.id(), sought, SearchOrder.TIME, Optional.empty(), 10));
    }

    private List<AuditEntry> auditOf(Room room) {
        return storage()
                .audit()
                .entries(new AuditQuery(
                        Optional.of(room.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        100));
    }

    private LogExtent extentIn(Room room) {
        return storage()
                .log()
                .readingRight(anySessionId(), room.owner(), room.id())
                .extent()
                .orElseThrow();
    }
}
