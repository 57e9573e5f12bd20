package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Bans in memory. */
final class InMemoryBanRepository implements BanRepository {
    private static final Comparator<UserId> BY_ID =
            Comparator.comparing(user -> user.value().toString());

    private final Memory memory;

    InMemoryBanRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Ban> bansOf(RoomId room, Optional<UserId> after, int limit) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored -> stored.restrictions().bans().values().stream())
                .filter(ban -> after.filter(edge -> BY_ID.compare(ban.user().id(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(ban -> ban.user().id(), BY_ID))
                .limit(limit)
                .map(ban -> new Ban(
                        tables.signed(ban.user().id()), tables.signed(ban.by().id()), ban.at()))
                .toList());
    }
}
