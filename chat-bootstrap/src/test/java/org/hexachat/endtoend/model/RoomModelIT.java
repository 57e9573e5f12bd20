package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.endtoend.DataFolder;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people do at random what people can do, while the server is restarted and killed. After each disaster everything that
 * anybody holds is compared with the whole logs: see {@link Audit}. How to run it for long stands in docs/concurrency.md.
 */
class RoomModelIT {

    private static final Map<String, String> SETTINGS =
            Map.of("CHAT_LIMITS_ENABLED", "false", "CHAT_LOG_TIDYINTERVAL", "1s");
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void everybody_has_the_one_log_whatever_is_cut_off_restarted_or_killed() throws Exception {
        Settings settings = Settings.ofThisRun();
        System.out.println("RoomModelIT: " + settings);
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, List.of("-Xmx512m"), SETTINGS)) {
            play(settings, server, http);
        } catch (Throwable failure) {
            throw new AssertionError("Play it again with " + settings, failure);
        }
    }

    private void play(Settings settings, ServerProcess server, HttpClient http) throws Exception {
        Random random = new Random(settings.seed());
        List<V1Person> people = IntStream.range(0, Settings.PEOPLE)
                .mapToObj(i -> V1Person.registered(server, http, "person" + i))
                .toList();
        World world = new World(
                new Newcomers(server, http),
                IntStream.range(0, Settings.ROOMS)
                        .mapToObj(i -> people.get(i).opensRoom("room" + i))
                        .toList());
        V1Person reader = V1Person.registered(server, http, "auditor");
        world.rooms().forEach(reader::join);
        List<String> others = people.stream().map(V1Person::id).toList();
        List<Player> players = people.stream()
                .map(person -> new Player(person, world, new Random(random.nextLong()), others))
                .toList();
        V1Person hermit = V1Person.registered(server, http, "recluse");
        world.rooms().forEach(hermit::join);
        Recluse recluse = new Recluse(hermit, world, new Random(random.nextLong()), others);
        Audit audit = new Audit(world, reader, players, recluse);
        for (int phase = 0; phase < settings.phases(); phase++) {
            playThrough(Disaster.ofPhase(phase, random), players, recluse, random.nextDouble(0.2, 0.7), world, server);
            audit.check();
        }
        players.forEach(Player::repeatAll);
        audit.check();
        new Expiry(world.rooms().getFirst(), world, people.getFirst(), players, DataFolder.of(folder)).check(random);
        world.failures().throwIfAny();
        System.out.println("RoomModelIT: " + world.counts());
        assertThat(world.counts())
                .as("what must have happened for this to mean anything")
                .containsKeys(
                        "resumed",
                        "reconnected",
                        "ban",
                        "read",
                        "whispered",
                        "was let in",
                        "slow down",
                        "has a file",
                        "was deleted",
                        "was spared a message",
                        "lacked a scope",
                        "replaced a token");
        players.forEach(player -> player.devices().forEach(Device::drop));
    }

    /** All have their turns at once; the disaster strikes when a part of them is over. */
    private void playThrough(
            Disaster disaster, List<Player> players, Recluse recluse, double part, World world, ServerProcess server)
            throws Exception {
        AtomicInteger turns = new AtomicInteger();
        int strikesAt = (int) (part * players.size() * Settings.ROUNDS_OF_A_PHASE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> playing = Stream.concat(
                            players.stream().map(player -> (Runnable) () -> play(player, turns, world)),
                            Stream.of(() -> recluse.play(Settings.ROUNDS_OF_A_PHASE)))
                    .map(threads::submit)
                    .toList();
            await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> turns.get() >= strikesAt || !world.failures().isEmpty());
            disaster.end(server, folder.resolve("data"));
            server.start();
            for (Future<?> player : playing) {
                player.get();
            }
        }
        world.failures().throwIfAny();
    }

    private static void play(Player player, AtomicInteger turns, World world) {
        try {
            player.play(Settings.ROUNDS_OF_A_PHASE, turns);
        } catch (RuntimeException | AssertionError broken) {
            world.failures().add(new AssertionError(player.person().name() + " cannot go on", broken));
        }
    }
}
