package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with a bot, and what the bot does. */
final class Automating {

    /** The token was replaced or its scopes do not let it, no member, banned, the store is away. */
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 503);

    private static final List<String> QUIET = List.of("rooms:join");
    private static final List<String> LOUD = List.of("rooms:join", "messages:write");

    private final V1Person owner;
    private final World world;
    private final Random random;
    private Optional<V1Person> bot = Optional.empty();

    /** Empty while an answer is missing that would tell. */
    private Optional<Boolean> mayWrite = Optional.empty();

    private int made;
    private int said;

    Automating(V1Person owner, World world, Random random) {
        this.owner = owner;
        this.world = world;
        this.random = random;
    }

    List<Move> moves() {
        return List.of(
                new Move("a bot joins", 3, (_, room) -> withBot(it -> expect(it.join(room), 200, 201))),
                new Move("a bot speaks", 8, (_, room) -> withBot(it -> speak(it, room))),
                new Move("silence a bot", 1, (_, _) -> withBot(it -> allow(it, QUIET))),
                new Move("let a bot speak", 3, (_, _) -> withBot(it -> allow(it, LOUD))),
                new Move("replace a token", 1, (_, _) -> withBot(this::replaceToken)));
    }

    private interface Act {
        void of(V1Person bot);
    }

    private void withBot(Act act) {
        try {
            if (bot.isEmpty()) {
                make();
            }
            bot.ifPresent(act::of);
        } catch (UncheckedIOException cutOff) {
            world.count("was cut off during a request");
        } catch (RuntimeException | AssertionError wrong) {
            world.failures().add(wrong);
        }
    }

    /** Under a new name, where it is not known whether there is one already. */
    private void make() {
        String name = "bot" + ++made + "_of_" + owner.name();
        V1Person.Answer answer = owner.post("/bots", Map.of("username", name, "scopes", LOUD));
        if (answer.status() == 201) {
            bot = Optional.of(world.newcomers().bot(answer.json()));
            mayWrite = Optional.of(true);
        } else {
            expect(answer, 201);
        }
    }

    private void allow(V1Person one, List<String> scopes) {
        mayWrite = Optional.empty();
        V1Person.Answer answer = owner.put("/bots/" + one.id() + "/scopes", Map.of("scopes", scopes));
        if (answer.status() == 200) {
            mayWrite = Optional.of(scopes.equals(LOUD));
        }
        expect(answer, 200);
    }

    /** Nothing opens by the token before; where no answer tells the new one, another bot has to be made. */
    private void replaceToken(V1Person before) {
        bot = Optional.empty();
        V1Person.Answer answer = owner.post("/bots/" + before.id() + "/token", Map.of());
        if (answer.status() == 200 || answer.status() == 201) {
            bot = Optional.of(world.newcomers().bot(answer.json()));
            expect(before.join(world.rooms().getFirst()), 401);
            world.count("replaced a token");
        } else {
            expect(answer);
        }
    }

    private void speak(V1Person one, String room) {
        Map<String, String> wish = Map.of(
                "text",
                one.name() + " reports " + ++said,
                "client_id",
                new UUID(random.nextLong(), random.nextLong()).toString());
        Attempt attempt = world.ledger().open(new Attempt("message.send", room, one.id(), wish));
        try {
            V1Person.Answer answer = one.post("/rooms/" + room + "/messages", wish);
            checkScope(answer);
            attempt.answered(answer);
        } catch (UncheckedIOException cutOff) {
            attempt.nobodyKnows();
        }
    }

    /** A bot is told of a scope that it lacks, and of no other. */
    private void checkScope(V1Person.Answer answer) {
        boolean lacked = answer.body().contains("bot.scope_missing");
        boolean accepted = answer.status() == 201;
        if (lacked) {
            world.count("lacked a scope");
        }
        mayWrite.filter(it -> it ? lacked : accepted).ifPresent(it -> {
            throw new AssertionError("may write: " + it + ", but was answered " + answer);
        });
    }

    private static void expect(V1Person.Answer answer, Integer... expected) {
        if (!REFUSALS.contains(answer.status()) && !List.of(expected).contains(answer.status())) {
            throw new AssertionError("answered " + answer);
        }
    }
}
