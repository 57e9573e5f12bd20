package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with rooms and with who is in them. */
final class Coming {

    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 403, 409, 503);

    /** Further than most rooms come. */
    private static final int FURTHEST = 1_000;

    /** Nothing that is said in a run is that old. */
    private static final int MANY_DAYS = 3_000;

    private final V1Person person;
    private final World world;
    private final Random random;
    private final List<String> others;
    private int named;

    /**
     * Somebody among others.
     *
     * @param others whom to put out, by their ids, where the person may
     */
    Coming(V1Person person, World world, Random random, List<String> others) {
        this.person = person;
        this.world = world;
        this.random = random;
        this.others = List.copyOf(others);
    }

    List<Move> moves() {
        return List.of(
                new Move("join", 8, (device, room) -> join(device, room)),
                new Move("leave", 3, (_, room) -> call(() -> person.leave(room))),
                new Move("kick", 3, (_, room) -> call(() -> person.delete("/rooms/" + room + "/members/" + anybody()))),
                new Move(
                        "ban",
                        1,
                        (_, room) -> call(() -> person.put("/rooms/" + room + "/bans/" + anybody(), Map.of()))),
                new Move(
                        "lift a ban",
                        3,
                        (_, room) -> call(() -> person.delete("/rooms/" + room + "/bans/" + anybody()))),
                new Move(
                        "mute",
                        1,
                        (_, room) -> call(() -> person.put("/rooms/" + room + "/mutes/" + anybody(), Map.of()))),
                new Move(
                        "lift a mute",
                        4,
                        (_, room) -> call(() -> person.delete("/rooms/" + room + "/mutes/" + anybody()))),
                new Move(
                        "read",
                        6,
                        (_, room) -> call(() -> person.put(
                                "/rooms/" + room + "/members/me/read", Map.of("seq", random.nextInt(FURTHEST))))),
                new Move(
                        "slow down",
                        1,
                        (_, room) -> call(() ->
                                person.put("/rooms/" + room + "/slow_mode", Map.of("seconds", random.nextInt(2))))),
                new Move(
                        "speed up",
                        3,
                        (_, room) -> call(() -> person.put("/rooms/" + room + "/slow_mode", Map.of("seconds", 0)))),
                new Move(
                        "keep for years",
                        1,
                        (_, room) -> call(() -> person.put(
                                "/rooms/" + room + "/retention", Map.of("days", MANY_DAYS - random.nextInt(3))))),
                new Move("keep for ever", 1, (_, room) -> call(() -> person.delete("/rooms/" + room + "/retention"))),
                new Move(
                        "rename", 2, (_, room) -> call(() -> person.patch("/rooms/" + room, Map.of("name", aName())))));
    }

    private void join(Device device, String room) {
        call(() -> person.join(room));
        device.follow(room);
    }

    private String anybody() {
        return others.get(random.nextInt(others.size()));
    }

    private String aName() {
        return person.name() + "_" + ++named;
    }

    /** Most wishes of most people are refused, and that is fine: the log says what became of them. */
    private void call(Supplier<V1Person.Answer> call) {
        world.ask(person, call, EXPECTED);
    }
}
