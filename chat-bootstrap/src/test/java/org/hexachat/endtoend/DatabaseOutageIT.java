package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while people write: each is told, nothing that came back is lost, and all goes on by itself. */
@Timeout(300)
class DatabaseOutageIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int STANDSTILL_SECONDS = 10;

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static ServerProcess server;
    private static DatabaseProcesses database;
    private static List<Person> members;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        server = ServerProcess.startIn(folder);
        database = new DatabaseProcesses(folder.resolve("data"));
        members = Stream.of("anna", "boris", "clara", "daniil")
                .map(name -> Person.registered(server, http, name))
                .toList();
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    void ten_seconds_of_standstill_lose_nothing_that_came_back() throws Exception {
        everyoneWritesThrough("standstill", () -> {
            database.freeze();
            try {
                TimeUnit.SECONDS.sleep(STANDSTILL_SECONDS);
            } finally {
                database.thaw();
            }
        });
    }

    @Test
    void a_killed_postmaster_loses_nothing_that_came_back() throws Exception {
        everyoneWritesThrough("killed", () -> {
            ProcessHandle former = database.postmaster();
            database.killPostmaster();
            await().atMost(LIMIT).until(() -> database.isReadyAfter(former));
        });
    }

    @Test
    void a_database_that_is_stopped_by_hand_loses_nothing_that_came_back() throws Exception {
        everyoneWritesThrough("stopped", () -> {
            ProcessHandle former = database.postmaster();
            database.stop();
            await().atMost(LIMIT).until(() -> database.isReadyAfter(former));
        });
    }

    @Test
    void a_server_that_stops_while_its_database_comes_back_leaves_none_behind() {
        database.killPostmaster();
        server.terminate();
        assertThat(database.all()).isEmpty();
        server.start();
    }

    private static void everyoneWritesThrough(String name, Outage outage) throws Exception {
        List<BusyRoom> rooms = Stream.of("1", "2", "3")
                .map(number -> BusyRoom.of(name + number, members))
                .toList();
        try {
            writeThrough(outage, rooms);
            rooms.forEach(BusyRoom::assertNobodyWasPutOutOrRefusedWithoutAReason);
            rooms.forEach(BusyRoom::assertAllHeardWhatIsInTheHistoryOnceAndInOneOrder);
        } finally {
            rooms.forEach(BusyRoom::close);
        }
    }

    private static void writeThrough(Outage outage, List<BusyRoom> rooms) throws Exception {
        List<SteadySender> senders =
                rooms.stream().flatMap(room -> room.senders().stream()).toList();
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> writing = new ArrayList<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (SteadySender sender : senders) {
                writing.add(threads.submit(() -> {
                    sender.sayUntilItWorksAfter(over::get);
                    return null;
                }));
            }
            await().atMost(LIMIT)
                    .until(() -> senders.stream()
                            .allMatch(sender -> sender.accepted().size() >= SteadySender.ENOUGH));
            outage.happen();
            over.set(true);
            for (Future<?> sender : writing) {
                sender.get(1, TimeUnit.MINUTES);
            }
        } finally {
            // They would go on for ever where the database does not come back.
            threads.shutdownNow();
        }
    }

    /** Returns when it is over. */
    private interface Outage {
        void happen() throws InterruptedException;
    }
}
