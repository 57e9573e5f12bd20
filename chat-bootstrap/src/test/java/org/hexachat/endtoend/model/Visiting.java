package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.hexachat.endtoend.v1.V1Person;

/** What somebody does whom a person brings along: says a few things, and is gone for good. */
final class Visiting {

    private static final int MOST_SAID = 4;

    private final V1Person person;
    private final World world;
    private final Random random;
    private int guests;

    Visiting(V1Person person, World world, Random random) {
        this.person = person;
        this.world = world;
        this.random = random;
    }

    List<Move> moves() {
        return List.of(new Move("bring a guest", 1, (_, room) -> bring(room)));
    }

    private void bring(String room) {
        String name = "guest" + ++guests + "_of_" + person.name();
        try {
            V1Person guest = world.newcomers().person(name);
            if (guest.join(room).status() == 201) {
                int wanted = random.nextInt(MOST_SAID);
                for (int said = 0; said < wanted; said++) {
                    world.ledger()
                            .open(Attempt.toSend(room, guest, name + " says " + said, random))
                            .send(guest);
                }
            }
            if (world.guests().leave(guest, room, random.nextBoolean()).status() == 204) {
                world.count("was deleted");
            }
        } catch (UncheckedIOException cutOff) {
            world.count("was cut off during a request");
        } catch (V1Person.UnexpectedAnswer refused) {
            if (refused.answer().status() != 503) {
                world.failures().add(refused);
            }
        }
    }
}
