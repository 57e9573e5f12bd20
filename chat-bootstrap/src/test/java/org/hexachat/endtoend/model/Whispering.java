package org.hexachat.endtoend.model;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexachat.endtoend.v1.V1Person;

/** What a person says to others alone. */
final class Whispering {

    private final V1Person person;
    private final World world;
    private final Random random;
    private final List<String> others;
    private final List<Whisper> said = new ArrayList<>();

    Whispering(V1Person person, World world, Random random, List<String> others) {
        this.person = person;
        this.world = world;
        this.random = random;
        this.others =
                others.stream().filter(other -> !other.equals(person.id())).toList();
    }

    List<Move> moves() {
        return List.of(new Move("whisper", 4, (_, _) -> say(aNewOne())), new Move("whisper again", 2, (_, _) -> {
            if (!said.isEmpty()) {
                say(said.get(random.nextInt(said.size())));
            }
        }));
    }

    private Whisper aNewOne() {
        String text = person.name() + " whispers " + said.size();
        Whisper whisper = world.whispers().open(person, others.get(random.nextInt(others.size())), text, random);
        said.add(whisper);
        return whisper;
    }

    private void say(Whisper whisper) {
        try {
            if (whisper.say()) {
                world.count("whispered");
            }
        } catch (UncheckedIOException cutOff) {
            world.count("was cut off during a request");
        } catch (AssertionError wrong) {
            world.failures().add(wrong);
        }
    }
}
