package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.endtoend.v1.V1Person;

/** What a person does with a bot, and what the bot does. */
final class Automating {

    /** Its scopes do not let it, no member, banned, the store is away. */
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
                new Move(
                        "a bot joins",
                        3,
                        (_, room) -> withBot(it -> world.ask(it, () -> it.join(room), either(200, 201)))),
                new Move("a bot speaks", 8, (_, room) -> withBot(it -> speak(it, room))),
                new Move("silence a bot", 1, (_, _) -> withBot(it -> allow(it, QUIET))),
                new Move("let a bot speak", 3, (_, _) -> withBot(it -> allow(it, LOUD))),
                new Move("replace a token", 1, (_, _) -> withBot(this::replaceToken)));
    }

    private void withBot(Consumer<V1Person> act) {
        try {
            if (bot.isEmpty()) {
                make();
            }
            bot.ifPresent(act);
        } catch (RuntimeException | AssertionError wrong) {
            world.failures().add(wrong);
        }
    }

    /** Under a new name, where it is not known whether there is one already. */
    private void make() {
        String name = "bot" + ++made + "_of_" + owner.name();
        bot = issued(() -> owner.post("/bots", Map.of("username", name, "scopes", LOUD)));
        mayWrite = bot.map(_ -> true);
    }

    private void allow(V1Person one, List<String> scopes) {
        mayWrite = world.ask(
                        owner, () -> owner.put("/bots/" + one.id() + "/scopes", Map.of("scopes", scopes)), either(200))
                .filter(answer -> answer.status() == 200)
                .map(_ -> scopes.equals(LOUD));
    }

    /** Nothing opens by the token before; where no answer tells the new one, another bot has to be made. */
    private void replaceToken(V1Person before) {
        bot = issued(() -> owner.post("/bots/" + before.id() + "/token", Map.of()));
        if (bot.isPresent()) {
            world.ask(before, () -> before.join(world.rooms().getFirst()), Set.of(401, 503));
            world.count("replaced a token");
        }
    }

    private Optional<V1Person> issued(Supplier<V1Person.Answer> call) {
        return world.ask(owner, call, either(201))
                .filter(answer -> answer.status() == 201)
                .map(answer -> world.newcomers().bot(answer.json()));
    }

    /** Done, or refused for a reason that is nobody's fault. */
    private static Set<Integer> either(Integer... done) {
        return Stream.concat(Stream.of(done), REFUSALS.stream()).collect(Collectors.toSet());
    }

    private void speak(V1Person one, String room) {
        world.ledger()
                .open(Attempt.toSend(room, one, one.name() + " reports " + ++said, random))
                .send(one)
                .ifPresent(this::checkScope);
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
}
