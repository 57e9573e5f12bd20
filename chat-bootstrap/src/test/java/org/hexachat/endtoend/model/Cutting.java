package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What becomes of a person's connections, and of what they had. */
final class Cutting {

    private final Random random;

    Cutting(Random random) {
        this.random = random;
    }

    List<Move> moves() {
        return List.of(
                new Move("hang up", 5, (device, _) -> device.drop()),
                new Move(
                        "stop reading",
                        3,
                        (device, _) -> device.connection().socket().pauseReading()),
                new Move(
                        "read on",
                        3,
                        (device, _) -> device.connection().socket().resumeReading()),
                new Move("hear it again", 5, this::rewind),
                new Move("stop following", 3, (device, room) -> device.stopFollowing(room)),
                new Move("follow", 6, (device, room) -> device.follow(room)));
    }

    /** Not while it waits for what it forgot before: a client that forgets that, too, cannot say where it is. */
    private void rewind(Device device, String room) {
        Optional.ofNullable(device.views().get(room))
                .filter(_ -> device.connection().follows(room)
                        && !device.connection().asksFor(room))
                .ifPresent(view -> {
                    long since = random.nextLong(view.position() + 1);
                    if (random.nextBoolean()) {
                        device.rewind(room, since);
                    } else {
                        device.stopAndRewind(room, since);
                    }
                });
    }
}
