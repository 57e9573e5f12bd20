package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexachat.testkit.websocket.RawWebSocket;

/** A room whose members all write, and what they can say afterwards about what they heard. */
record BusyRoom(String name, List<Person> members, List<SteadySender> senders) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int HISTORY = 200;

    static BusyRoom of(String name, List<Person> members) {
        members.getFirst().post("/api/createroom/", Map.of("name", name));
        members.forEach(member -> member.join(name, ""));
        return new BusyRoom(
                name,
                members,
                IntStream.range(0, members.size())
                        .mapToObj(i -> SteadySender.entering(name, members.get(i), i, members.size()))
                        .toList());
    }

    void assertNobodyWasPutOutOrRefusedWithoutAReason() {
        assertThat(senders).allSatisfy(sender -> {
            assertThat(sender.heard().closeCode()).as("close code").isZero();
            assertThat(Set.of("storage.unavailable", "server.busy"))
                    .containsAll(sender.heard().codes());
        });
    }

    /** One more message marks the end: who has it has everything that comes before it, and so has who enters now. */
    void assertAllHeardWhatIsInTheHistoryOnceAndInOneOrder() {
        Heard latecomer = new Heard();
        try (RawWebSocket socket = OpenSockets.dial(members.getLast().socket(name), latecomer)) {
            assertThat(socket.answer().status()).isEqualTo(101);
            SteadySender marker = senders.getFirst();
            assertThat(marker.say()).as("the mark came back").isTrue();
            int mark = marker.accepted().getLast();
            List<Integer> history = upTo(mark, latecomer);
            assertThat(history).hasSizeLessThan(HISTORY).doesNotHaveDuplicates();
            assertThat(senders).allSatisfy(sender -> {
                assertThat(upTo(mark, sender.heard())).isEqualTo(history);
                assertThat(history).containsAll(sender.accepted());
            });
        }
    }

    private static List<Integer> upTo(int mark, Heard heard) {
        await().atMost(LIMIT).until(() -> heard.has(mark));
        List<Integer> numbers = Arrays.stream(heard.numbers()).boxed().toList();
        return numbers.subList(0, numbers.indexOf(mark) + 1);
    }

    @Override
    public void close() {
        senders.forEach(SteadySender::close);
    }
}
