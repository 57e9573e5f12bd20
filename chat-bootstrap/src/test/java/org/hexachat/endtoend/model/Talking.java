package org.hexachat.endtoend.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with messages. */
final class Talking {

    private static final int MAX_REPEATED = 80;
    private static final List<String> EMOJI = List.of("👍", "❤️", "🎉");

    private final V1Person person;
    private final World world;
    private final Random random;
    private final List<Attempt> sent = new ArrayList<>();
    private int said;

    Talking(V1Person person, World world, Random random) {
        this.person = person;
        this.world = world;
        this.random = random;
    }

    List<Move> moves() {
        return List.of(
                new Move("send", 30, (device, room) -> ask(device, newMessage(room, true))),
                new Move("send without a client id", 5, (device, room) -> ask(device, newMessage(room, false))),
                new Move("send several at once", 8, this::sendSeveral),
                new Move("send over HTTP", 3, (_, room) -> askOverHttp(newMessage(room, true))),
                new Move("repeat", 12, (device, _) -> anEarlierOne().ifPresent(it -> ask(device, it))),
                new Move("repeat over HTTP", 2, (_, _) -> anEarlierOne().ifPresent(this::askOverHttp)),
                new Move(
                        "edit",
                        8,
                        (device, room) -> aMessage(device, room).ifPresent(it -> ask(device, edit(room, it)))),
                new Move(
                        "delete",
                        4,
                        (device, room) -> aMessage(device, room)
                                .ifPresent(it -> ask(
                                        device,
                                        new Attempt("message.delete", room, person.id(), Map.of("message_id", it))))),
                new Move(
                        "answer",
                        8,
                        (device, room) -> aMessage(device, room)
                                .ifPresent(it -> ask(device, newMessage(room, true, Map.of("reply_to", it))))),
                new Move("react", 8, (device, room) -> react(device, room, "reaction.add")),
                new Move("take a reaction back", 5, (device, room) -> react(device, room, "reaction.remove")),
                new Move("break off within a frame", 5, this::breakOff));
    }

    /** Asks once more for everything that has a client id, also for what is known to be there. */
    void repeatAll(Device device) {
        sent.forEach(attempt -> {
            ask(device, attempt);
            device.takeBreath();
        });
    }

    private void sendSeveral(Device device, String room) {
        for (int left = 2 + random.nextInt(10); left > 0; left--) {
            ask(device, newMessage(room, true));
        }
    }

    private void react(Device device, String room, String type) {
        String emoji = EMOJI.get(random.nextInt(EMOJI.size()));
        aMessage(device, room)
                .ifPresent(it ->
                        ask(device, new Attempt(type, room, person.id(), Map.of("message_id", it, "emoji", emoji))));
    }

    private Attempt newMessage(String room, boolean named) {
        return newMessage(room, named, Map.of());
    }

    private Attempt newMessage(String room, boolean named, Map<String, String> more) {
        Map<String, String> wish = new HashMap<>(more);
        wish.put("text", newText());
        if (named) {
            wish.put("client_id", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        Attempt attempt = new Attempt("message.send", room, person.id(), wish);
        if (named) {
            sent.add(attempt);
        }
        return attempt;
    }

    private Attempt edit(String room, String message) {
        return new Attempt("message.edit", room, person.id(), Map.of("message_id", message, "text", newText()));
    }

    private Optional<Attempt> anEarlierOne() {
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(random.nextInt(sent.size())));
    }

    /** Mostly one of the latest, which somebody else may be about to change, too. */
    private Optional<String> aMessage(Device device, String room) {
        return Optional.ofNullable(device.views().get(room)).flatMap(view -> {
            List<Event> latest = view.latest(30);
            return latest.isEmpty()
                    ? Optional.empty()
                    : latest.get(random.nextInt(latest.size())).message();
        });
    }

    private String newText() {
        String padding = "я👋x ".repeat(random.nextInt(MAX_REPEATED));
        return person.name() + " says " + ++said + " " + padding + ".";
    }

    private void ask(Device device, Attempt attempt) {
        world.ledger().open(attempt);
        device.connection().ask(frame(attempt)).thenAccept(answer -> guarded(() -> attempt.answered(answer)));
    }

    /** Hangs up when some of the frame's bytes are gone, or all of them. */
    private void breakOff(Device device, String room) {
        Attempt attempt = world.ledger().open(newMessage(room, true));
        device.connection()
                .askInPart(frame(attempt), length -> 1 + random.nextInt(length))
                .thenAccept(answer -> guarded(() -> attempt.answered(answer)));
    }

    private void askOverHttp(Attempt attempt) {
        world.ledger().open(attempt);
        guarded(() -> attempt.send(person));
    }

    private static Map<String, String> frame(Attempt attempt) {
        Map<String, String> frame = new HashMap<>(attempt.wish());
        frame.put("type", attempt.type());
        frame.put("room", attempt.room());
        return frame;
    }

    private void guarded(Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | AssertionError wrong) {
            world.failures().add(wrong);
        }
    }
}
