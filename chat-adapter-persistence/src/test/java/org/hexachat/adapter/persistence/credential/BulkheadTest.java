package org.hexachat.adapter.persistence.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkheadTest {

    @Test
    void who_finds_no_place_in_time_is_refused_and_the_next_one_is_served() throws Exception {
        Bulkhead bulkhead = new Bulkhead(1, Duration.ofMillis(20));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = threads.submit(() -> bulkhead.call(() -> waiting(inside, leave)));
            inside.await();
            ChatException refused = catchThrowableOfType(ChatException.class, () -> bulkhead.<Boolean>call(() -> true));
            assertThat(refused.code()).isEqualTo(ErrorCode.SERVER_BUSY);
            assertThat(refused.retryAfter()).isPresent();
            leave.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(bulkhead.<String>call(() -> "served")).isEqualTo("served");
    }

    @Test
    void never_more_work_at_once_than_there_are_places() throws Exception {
        Bulkhead bulkhead = new Bulkhead(2, Duration.ofSeconds(30));
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> bulkhead.call(() -> work(working, most))))
                    .toList();
            for (Future<Integer> call : calls) {
                call.get();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        Bulkhead bulkhead = new Bulkhead(1, Duration.ofMillis(20));
        assertThatThrownBy(() -> bulkhead.call(() -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(bulkhead.<String>call(() -> "served")).isEqualTo("served");
    }

    private static int work(AtomicInteger working, AtomicInteger most) {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        Thread.yield();
        return working.decrementAndGet();
    }

    private static boolean waiting(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            leave.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
