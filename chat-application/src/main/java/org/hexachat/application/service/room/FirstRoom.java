package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.User;

/** The room that comes with the first administrator: open, listed, and with them in it. */
public final class FirstRoom {

    private static final String FIELD = "room";

    private final RoomRepository rooms;
    private final RoomLog log;
    private final IdGenerator ids;
    private final Clock clock;

    public FirstRoom(RoomRepository rooms, RoomLog log, IdGenerator ids, Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reads a name, and notes what is wrong with it; a name that is taken is. */
    public Optional<RoomName> readFree(String typed, Violations violations) {
        Optional<RoomName> name = read(typed, violations);
        name.filter(this::isThere).ifPresent(_ -> violations.add(FIELD, Refusal.of(ErrorCode.ROOM_NAME_TAKEN)));
        return name;
    }

    /** Reads a name, and notes what is wrong with it. */
    public Optional<RoomName> read(String typed, Violations violations) {
        return violations.check(FIELD, () -> RoomName.typed(typed));
    }

    public boolean isThere(RoomName name) {
        return rooms.findByName(name).isPresent();
    }

    /** Makes the room, as a part of the running transaction. Nobody is told, since nobody is there yet. */
    public Room open(RoomName name, User owner) {
        Room room = new Room(
                new RoomId(ids.next()), name, owner.id(), new RoomAccess.Open(), clock.now(), RoomKind.listed(true));
        Violations late = new Violations();
        Optional<Room> made = late.check(FIELD, () -> log.create(room, Optional.empty()));
        late.throwIfAny();
        log.append(new PendingEvent(room.id(), owner.actor(), clock.now(), new RoomChange.MemberJoined()));
        return made.orElseThrow();
    }
}
