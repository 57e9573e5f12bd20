package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** A right repository, for a wrong one to be wrong in one thing. */
class MuteRepositoryOver implements MuteRepository {
    private final MuteRepository right;

    MuteRepositoryOver(MuteRepository right) {
        this.right = right;
    }

    @Override
    public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
        return right.mutesOf(room, now, after, limit);
    }

    @Override
    public Optional<Mute> find(RoomId room, UserId user, Instant now) {
        return right.find(room, user, now);
    }
}
