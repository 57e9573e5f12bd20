package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.endtoend.v1.V1Person;

/** Somebody who does at random what a person can do, on several devices. */
final class Player {

    private static final int DEVICES = 2;

    private final V1Person person;
    private final World world;
    private final Random random;
    private final Talking talking;
    private final List<Device> devices;
    private final List<Move> moves;

    Player(V1Person person, World world, Random random, List<String> others) {
        this.person = person;
        this.world = world;
        this.random = random;
        this.devices = IntStream.range(0, DEVICES)
                .mapToObj(_ -> new Device(person, world, world.seen()::saw))
                .toList();
        this.talking = new Talking(person, world, random);
        this.moves = Stream.of(
                        talking.moves(),
                        new Coming(person, world, random, others).moves(),
                        new Inviting(person, world).moves(),
                        new Filing(person, world, random).moves(),
                        new Automating(person, world, random).moves(),
                        new Visiting(person, world, random).moves(),
                        new Whispering(person, world, random, others).moves(),
                        new Cutting(random).moves())
                .flatMap(List::stream)
                .toList();
    }

    V1Person person() {
        return person;
    }

    List<Device> devices() {
        return devices;
    }

    /** Has so many turns, or until something is found to be wrong. */
    void play(int turns, AtomicInteger turnsOfAll) {
        for (int turn = 0; turn < turns && world.failures().isEmpty(); turn++) {
            Device device = devices.get(random.nextInt(devices.size()));
            Move.doOne(moves, device, world, random);
            turnsOfAll.incrementAndGet();
        }
    }

    /** Asks once more for everything that was asked for under a client id. */
    void repeatAll() {
        talking.repeatAll(devices.getFirst());
    }

    /** Lifts every ban of the rooms that the person owns, so that all can come together. */
    void forgive() {
        for (String room : world.rooms()) {
            V1Person.Answer bans = person.get("/rooms/" + room + "/bans?limit=100");
            if (bans.status() == 200) {
                bans.json()
                        .get("items")
                        .forEach(ban -> person.delete("/rooms/" + room + "/bans/"
                                        + ban.at("/user/id").asString())
                                .require(204));
            }
        }
    }

    /** Is in every room, and follows all of them on every device. */
    void comeTogether() {
        world.rooms().forEach(person::join);
        devices.forEach(Device::comeTogether);
    }
}
