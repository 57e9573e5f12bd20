package org.hexachat.testkit.contract;

import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anyClientId;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** One person who does what comes to mind in a room: joins, leaves, talks, repeats, and is refused a lot. */
final class RoomWalk {
    private final long seed = RandomGenerator.getDefault().nextLong();
    private final Random random = new Random(seed);
    private final RoomLog log;
    private final Room room;
    private final User user;
    private final List<RoomEvent> written = new ArrayList<>();
    private ClientId lastId = anyClientId();

    RoomWalk(RoomLog log, Room room, User user) {
        this.log = log;
        this.room = room;
        this.user = user;
    }

    RoomWalk run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        return this;
    }

    long seed() {
        return seed;
    }

    List<RoomEvent> written() {
        return written;
    }

    boolean isMine(RoomEvent event) {
        return event.actor().id().equals(user.id());
    }

    private void step() {
        try {
            if (log.append(next()) instanceof AppendOutcome.Appended(RoomEvent event)) {
                written.add(event);
            }
        } catch (ChatException refused) {
            switch (refused.code()) {
                case ROOM_NOT_MEMBER, ROOM_ALREADY_MEMBER -> {}
                default -> throw refused;
            }
        }
    }

    private PendingEvent next() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> aJoin(room, user);
            case 2 -> aLeave(room, user);
            case 3, 4 -> aMessage(room, user, "again", lastId);
            case 5, 6 -> aMessage(room, user, "anew", renewedId());
            default -> aMessage(room, user, "plain");
        };
    }

    private ClientId renewedId() {
        lastId = anyClientId();
        return lastId;
    }
}
