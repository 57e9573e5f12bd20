package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd in one room: everyone hears everything once, and all in the same order. */
class OneOrderIT {

    private static final int MEMBERS = 200;
    private static final int SENDERS = 50;
    private static final int MESSAGES = 20_000;
    private static final int COMERS_AND_GOERS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void two_hundred_members_hear_twenty_thousand_messages_in_one_order_whoever_comes_and_goes() throws Exception {
        long seed = System.nanoTime();
        System.out.println("OneOrderIT seed " + seed);
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(
                        folder,
                        List.of("-Xmx1g"),
                        Map.of("CHAT_WEBSOCKET_OUTBOX_BYTES", "8MB", "CHAT_LIMITS_ENABLED", "false"))) {
            List<Person> members = membersOf("crowd", server, http);
            int[] order = everyoneHearsTheSame(members, 0);
            assertThat(order).hasSize(MESSAGES);
            comersAndGoersMissNothing(members, order, seed);
        }
    }

    private static List<Person> membersOf(String room, ServerProcess server, HttpClient http) {
        Person owner = Person.registered(server, http, "member0");
        assertThat(owner.post("/api/createroom/", Map.of("name", room)).status())
                .isEqualTo(201);
        List<Person> members = new ArrayList<>(List.of(owner));
        IntStream.range(1, MEMBERS)
                .mapToObj(i -> Person.registered(server, http, "member" + i))
                .forEach(members::add);
        members.forEach(member -> assertThat(
                        member.post("/api/joinroom/" + room + "/", Map.of()).status())
                .isEqualTo(200));
        return members;
    }

    /** Answers the one order in which all heard the messages from {@code first} on. */
    private static int[] everyoneHearsTheSame(List<Person> members, int first) {
        List<Heard> ears = new ArrayList<>();
        List<RawWebSocket> sockets = new ArrayList<>();
        for (Person member : members) {
            ears.add(new Heard());
            sockets.add(OpenSockets.dial(member.socket("crowd"), ears.getLast()));
        }
        int history = Math.min(first, 200);
        await().atMost(LIMIT).until(() -> ears.stream().allMatch(heard -> heard.count() >= history));
        sendAll(sockets, first);
        await().atMost(LIMIT).until(() -> {
            assertThat(ears).as("nobody is refused").allMatch(heard -> heard.refusals() == 0);
            return ears.stream().allMatch(heard -> heard.count() >= history + MESSAGES);
        });
        assertThat(ears).allMatch(heard -> heard.closeCode() == 0);
        sockets.forEach(RawWebSocket::close);

        int[] order = ears.getFirst().numbers();
        assertThat(ears).allSatisfy(heard -> assertThat(heard.numbers()).isEqualTo(order));
        int[] live = Arrays.copyOfRange(order, history, order.length);
        assertEachOnceAndEachSendersInOrder(live, first);
        return live;
    }

    /** Sender {@code s} says s, s + 50, s + 100, … without waiting for an answer. */
    private static void sendAll(List<RawWebSocket> sockets, int first) {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sender = 0; sender < SENDERS; sender++) {
                RawWebSocket socket = sockets.get(sender);
                int from = first + sender;
                senders.submit(() -> IntStream.iterate(from, n -> n < first + MESSAGES, n -> n + SENDERS)
                        .forEach(n -> socket.sendText("{\"message\":\"" + n + "\"}")));
            }
        }
    }

    private static void assertEachOnceAndEachSendersInOrder(int[] order, int first) {
        int[] next = IntStream.range(first, first + SENDERS).toArray();
        for (int number : order) {
            int sender = number % SENDERS;
            assertThat(number).as("the next message of sender %d", sender).isEqualTo(next[sender]);
            next[sender] += SENDERS;
        }
        assertThat(order).hasSize(MESSAGES);
    }

    private static void comersAndGoersMissNothing(List<Person> members, int[] before, long seed) throws Exception {
        List<Future<List<int[]>>> visits = new ArrayList<>();
        int[] order;
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visitor = 0; visitor < COMERS_AND_GOERS; visitor++) {
                visits.add(visitors.submit(
                        comingAndGoing(members.get(MEMBERS - 1 - visitor), new Random(seed + visitor))));
            }
            order = everyoneHearsTheSame(members, MESSAGES);
        }
        int[] all =
                IntStream.concat(Arrays.stream(before), Arrays.stream(order)).toArray();
        int[] placeOf = new int[all.length];
        for (int place = 0; place < all.length; place++) {
            placeOf[all[place]] = place;
        }
        int count = 0;
        for (Future<List<int[]>> visit : visits) {
            for (int[] heard : visit.get()) {
                count++;
                assertUnbroken(heard, placeOf);
            }
        }
        assertThat(count).as("visits").isGreaterThan(COMERS_AND_GOERS);
    }

    /** Comes, stays for some messages, goes without a word, and comes again, until the last message is heard. */
    private static Callable<List<int[]>> comingAndGoing(Person visitor, Random random) {
        return () -> {
            List<int[]> visits = new ArrayList<>();
            boolean over = false;
            while (!over) {
                int enough = 200 + random.nextInt(200);
                Heard heard = new Heard(enough);
                try (RawWebSocket socket = OpenSockets.dial(visitor.socket("crowd"), heard)) {
                    assertThat(socket.answer().status()).isEqualTo(101);
                    await().atMost(LIMIT)
                            .pollInterval(Duration.ofMillis(1))
                            .until(() -> heard.count() == enough || hasHeardTheLast(heard.numbers()));
                }
                visits.add(heard.numbers());
                over = hasHeardTheLast(visits.getLast());
            }
            return visits;
        };
    }

    /** Each sender's last is told from the others by its number; whoever heard any of them was there at the end. */
    private static boolean hasHeardTheLast(int[] numbers) {
        return numbers.length > 0 && numbers[numbers.length - 1] >= 2 * MESSAGES - SENDERS;
    }

    private static void assertUnbroken(int[] heard, int[] placeOf) {
        for (int i = 1; i < heard.length; i++) {
            assertThat(placeOf[heard[i]]).as("after message %d", heard[i - 1]).isEqualTo(placeOf[heard[i - 1]] + 1);
        }
    }
}
