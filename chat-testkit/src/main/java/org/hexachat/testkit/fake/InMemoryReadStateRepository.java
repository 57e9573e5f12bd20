package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomListQuery.Place;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/** What members have read, in memory. */
final class InMemoryReadStateRepository implements ReadStateRepository {
    private static final Comparator<Place> LATEST_FIRST = Comparator.comparing(Place::activeAt)
            .thenComparing(place -> place.room().value().toString())
            .reversed();

    private final Memory memory;

    InMemoryReadStateRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<ReadState> find(RoomId room, UserId member) {
        return memory.read(tables -> stateOf(member, room, tables));
    }

    @Override
    public Optional<ReadState> advance(RoomId room, UserId member, Sequence position) {
        return memory.write(tables -> {
            Optional<ReadState> before = stateOf(member, room, tables);
            Optional<ReadState> after = change(
                    room,
                    member,
                    tables,
                    state -> state.advancedTo(position, tables.room(room).log().last()));
            return after.filter(state -> !before.equals(after));
        });
    }

    @Override
    public Optional<ReadState> changeNotifications(RoomId room, UserId member, NotificationLevel level) {
        return memory.write(tables -> change(room, member, tables, state -> state.withNotifications(level)));
    }

    @Override
    public List<RoomOverview> list(RoomListQuery query) {
        return memory.read(tables -> tables.rooms().values().stream()
                .flatMap(stored -> Stream.ofNullable(stored.members().get(query.member()))
                        .map(membership -> overview(stored, membership, tables)))
                .filter(overview -> query.after()
                        .filter(edge -> LATEST_FIRST.compare(overview.place(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(RoomOverview::place, LATEST_FIRST))
                .limit(query.limit())
                .toList());
    }

    private static Optional<ReadState> change(
            RoomId room, UserId member, Tables tables, UnaryOperator<ReadState> change) {
        Optional<ReadState> changed = stateOf(member, room, tables).map(change);
        changed.ifPresent(state -> tables.rooms().put(room, tables.room(room).with(member, state)));
        return changed;
    }

    private static Optional<ReadState> stateOf(UserId member, RoomId room, Tables tables) {
        return Optional.ofNullable(tables.rooms().get(room))
                .map(StoredRoom::readStates)
                .map(states -> states.get(member));
    }

    private static RoomOverview overview(StoredRoom stored, Membership membership, Tables tables) {
        UserId member = membership.user();
        ReadState state = stateOf(member, membership.room(), tables).orElseThrow();
        List<Message> messages = stored.messages().values().stream()
                .map(StoredMessage::message)
                .sorted(Comparator.comparing(Message::sequence))
                .toList();
        Optional<Message> last = messages.reversed().stream()
                .filter(message -> !message.isDeleted())
                .findFirst()
                .map(tables::signed);
        Set<UserId> silent = tables.blockedBy(member);
        return new RoomOverview(
                tables.signed(stored.room()),
                stored.membershipOf(member).orElseThrow().role(),
                stored.log().last(),
                last,
                last.filter(message -> silent.contains(message.author().id())).isPresent(),
                last.map(Message::postedAt).orElse(membership.joinedAt()),
                state,
                count(unread(messages, state, member, silent)),
                count(unread(messages, state, member, silent)
                        .filter(message -> message.mentions().mean(member))));
    }

    private static Stream<Message> unread(List<Message> messages, ReadState state, UserId member, Set<UserId> silent) {
        return messages.stream()
                .filter(message -> message.sequence().isAfter(state.readUpTo()))
                .limit(RoomOverview.UNREAD_WINDOW)
                .filter(message -> !message.isDeleted())
                .filter(message -> !message.author().id().equals(member))
                .filter(message -> !silent.contains(message.author().id()));
    }

    private static int count(Stream<Message> messages) {
        return Math.toIntExact(messages.limit(RoomOverview.MAX_UNREAD).count());
    }
}
