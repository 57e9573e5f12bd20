package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with invitations. */
final class Inviting {

    /** Done; no moderator, used up, banned, a member already, the store is away. */
    private static final Set<Integer> EXPECTED = Set.of(201, 403, 404, 409, 503);

    private final V1Person person;
    private final World world;

    Inviting(V1Person person, World world) {
        this.person = person;
        this.world = world;
    }

    List<Move> moves() {
        return List.of(
                new Move("invite", 4, (_, _) -> world.rooms().forEach(this::invite)),
                new Move("join by a link", 4, (device, room) -> {
                    world.links().latestOf(room).ifPresent(this::join);
                    device.follow(room);
                }));
    }

    private void invite(String room) {
        world.ask(
                        person,
                        () -> person.post("/rooms/" + room + "/invitations", Map.of("max_uses", Links.USES)),
                        EXPECTED)
                .filter(answer -> answer.status() == 201)
                .ifPresent(answer -> world.links().made(person, room, answer.json()));
    }

    /** Leaves first, since who is in already needs no invitation. */
    private void join(Links.Link link) {
        Optional<Integer> status = world.ask(
                        person,
                        () -> {
                            person.leave(link.room());
                            return person.post("/invitations/" + link.token() + "/join", Map.of());
                        },
                        EXPECTED)
                .map(V1Person.Answer::status);
        if (status.equals(Optional.of(201))) {
            link.letIn().incrementAndGet();
            world.count("was let in");
        } else if (status.isEmpty() || status.equals(Optional.of(503))) {
            link.unknown().incrementAndGet();
        }
    }
}
