package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with invitations. */
final class Inviting {

    /** No moderator, used up, banned, a member already, the store is away. */
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 503);

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
        try {
            V1Person.Answer answer = person.post("/rooms/" + room + "/invitations", Map.of("max_uses", Links.USES));
            if (answer.status() == 201) {
                world.links().made(person, room, answer.json());
            } else {
                expect(answer);
            }
        } catch (UncheckedIOException cutOff) {
            world.count("was cut off during a request");
        }
    }

    /** Leaves first, since who is in already needs no invitation. */
    private void join(Links.Link link) {
        try {
            person.leave(link.room());
            V1Person.Answer answer = person.post("/invitations/" + link.token() + "/join", Map.of());
            if (answer.status() == 201) {
                link.letIn().incrementAndGet();
                world.count("was let in");
            } else {
                expect(answer);
                link.unknown().addAndGet(answer.status() == 503 ? 1 : 0);
            }
        } catch (UncheckedIOException cutOff) {
            link.unknown().incrementAndGet();
            world.count("was cut off during a request");
        }
    }

    private void expect(V1Person.Answer answer) {
        if (!REFUSALS.contains(answer.status())) {
            world.failures().add(new AssertionError(person.name() + " was answered " + answer));
        }
    }
}
