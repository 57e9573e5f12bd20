package org.hexachat.testkit.wrong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.Storage;

/** A right log, of which a wrong one replaces a part. */
class RoomLogOver implements RoomLog {
    final RoomLog right;

    RoomLogOver(RoomLog right) {
        this.right = right;
    }

    static Storage store(UnaryOperator<RoomLog> wrong) {
        return new StorageOver() {
            private final RoomLog log = wrong.apply(super.log());

            @Override
            public RoomLog log() {
                return log;
            }
        };
    }

    static Optional<ClientId> clientIdOf(PendingEvent pending) {
        return pending.change() instanceof MessagePosted posted ? posted.clientId() : Optional.empty();
    }

    static RoomEvent at(long sequence, RoomEvent event) {
        return new RoomEvent(event.room(), new Sequence(sequence), event.actor(), event.at(), event.change());
    }

    @Override
    public void create(Room room) {
        right.create(room);
    }

    @Override
    public AppendOutcome append(PendingEvent event) {
        return right.append(event);
    }

    @Override
    public boolean delete(RoomId room) {
        return right.delete(room);
    }

    @Override
    public List<RoomEvent> eventsAfter(RoomId room, Sequence position, int limit) {
        return right.eventsAfter(room, position, limit);
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return right.positionsOf(rooms);
    }
}
