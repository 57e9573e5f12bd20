package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Mutes in memory. */
final class InMemoryMuteRepository implements MuteRepository {
    private static final Comparator<UserId> BY_ID =
            Comparator.comparing(user -> user.value().toString());

    private final Memory memory;

    InMemoryMuteRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
        return memory.read(tables -> holding(room, now, tables)
                .filter(mute -> after.filter(edge -> BY_ID.compare(mute.user().id(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(mute -> mute.user().id(), BY_ID))
                .limit(limit)
                .map(mute -> signed(mute, tables))
                .toList());
    }

    @Override
    public Optional<Mute> find(RoomId room, UserId user, Instant now) {
        return memory.read(tables -> holding(room, now, tables)
                .filter(mute -> mute.user().id().equals(user))
                .map(mute -> signed(mute, tables))
                .findFirst());
    }

    private static Stream<Mute> holding(RoomId room, Instant now, Tables tables) {
        return Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.restrictions().mutes().values().stream())
                .filter(mute -> !mute.term().isOver(now));
    }

    private static Mute signed(Mute mute, Tables tables) {
        return new Mute(tables.signed(mute.user().id()), tables.signed(mute.by().id()), mute.at(), mute.term());
    }
}
