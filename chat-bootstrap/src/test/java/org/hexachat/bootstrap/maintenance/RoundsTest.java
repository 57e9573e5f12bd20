package org.hexachat.bootstrap.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1);

    private final AtomicInteger begun = new AtomicInteger();
    private Rounds rounds = of(NEVER, NEVER, () -> NEVER);

    @AfterEach
    void end() {
        try {
            rounds.destroy();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_round_says_how_long_to_rest_after_it() {
        rounds = of(SOON, NEVER, () -> begun.incrementAndGet() < 3 ? SOON : NEVER);
        rounds.begin();
        await().until(() -> begun.get() == 3);
        await().during(Duration.ofMillis(50)).until(() -> begun.get() == 3);
    }

    @Test
    void on_many_threads_one_that_takes_long_keeps_nobody_up() {
        CountDownLatch ending = new CountDownLatch(1);
        rounds = new Rounds("rounds-test", 2, "do a round", SOON, NEVER, () -> {
            if (begun.incrementAndGet() == 1) {
                wait(ending);
            }
            return SOON;
        });
        rounds.begin();
        await().until(() -> begun.get() > 3);
        ending.countDown();
    }

    @Test
    void a_round_that_fails_is_tried_again() {
        rounds = of(SOON, SOON, () -> {
            if (begun.incrementAndGet() < 3) {
                throw new IllegalStateException("the store is away");
            }
            return NEVER;
        });
        rounds.begin();
        await().until(() -> begun.get() == 3);
    }

    @Test
    void the_end_waits_for_the_round_that_is_under_way_and_no_other_follows() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch ending = new CountDownLatch(1);
        rounds = of(SOON, SOON, () -> {
            begun.incrementAndGet();
            inside.countDown();
            wait(ending);
            return SOON;
        });
        rounds.begin();
        inside.await();
        CompletableFuture<Void> end = CompletableFuture.runAsync(this::end);
        await().during(Duration.ofMillis(50)).until(() -> !end.isDone());
        ending.countDown();
        end.join();
        await().during(Duration.ofMillis(50)).until(() -> begun.get() == 1);
    }

    @Test
    void what_waits_for_its_first_round_ends_at_once() throws Exception {
        rounds = of(NEVER, NEVER, () -> {
            begun.incrementAndGet();
            return NEVER;
        });
        rounds.begin();
        rounds.destroy();
        assertThat(begun).hasValue(0);
    }

    private static Rounds of(Duration atFirst, Duration afterFailure, Supplier<Duration> round) {
        return new Rounds("rounds-test", "do a round", atFirst, afterFailure, round);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
