package org.hexachat.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** Looks, at the moment of each cut, whether the right was durably ended already. */
public final class CutsObserved implements LiveConnections {
    private final BooleanSupplier ended;
    private final List<Boolean> cuts = new ArrayList<>();

    public CutsObserved(BooleanSupplier ended) {
        this.ended = ended;
    }

    /** For each cut so far, whether the right was ended before. */
    public List<Boolean> endedBefore() {
        return List.copyOf(cuts);
    }

    @Override
    public void withhold(UserId reader, Supplier<Set<UserId>> blocked) {}

    @Override
    public void closeRoom(RoomId room) {
        look();
    }

    @Override
    public void closeMember(RoomId room, UserId user) {
        look();
    }

    @Override
    public void closeUser(UserId user) {
        look();
    }

    @Override
    public void closeSession(SessionId session) {
        look();
    }

    private void look() {
        cuts.add(World.durably(ended::getAsBoolean));
    }
}
