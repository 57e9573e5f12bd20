package org.hexachat.testkit.wrong;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

/** Logs that take events in a wrong way while nobody waits. */
final class WrongRoomLogsWithQueues {
    private WrongRoomLogsWithQueues() {}

    private abstract static class Wrong extends RoomLogContract {
        private final Storage storage;

        Wrong(UnaryOperator<RoomLog> wrong) {
            storage = RoomLogOver.store(wrong);
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    /** As a batch that is rolled back as a whole. */
    @CaughtBy("an_event_that_fails_fails_alone_and_leaves_no_hole")
    static final class FailsTheNeighbor extends Wrong {
        FailsTheNeighbor() {
            super(right -> new RoomLogOver(right) {
                private CompletionStage<?> neighbor = CompletableFuture.completedFuture(true);

                @Override
                public synchronized CompletionStage<AppendOutcome> submit(PendingEvent event) {
                    CompletionStage<?> before = neighbor;
                    CompletionStage<AppendOutcome> own = right.submit(event);
                    neighbor = own;
                    return before.thenCombine(own, (any, outcome) -> outcome);
                }
            });
        }
    }

    /** As a pool of writers that take from one queue, of whom every fifth is held up. */
    @CaughtBy("what_one_thread_submits_gets_its_places_in_that_order_in_each_room")
    static final class WritesInAnyOrder extends Wrong {
        WritesInAnyOrder() {
            super(right -> new RoomLogOver(right) {
                private final AtomicInteger writers = new AtomicInteger();

                @Override
                public CompletionStage<AppendOutcome> submit(PendingEvent event) {
                    int holdUp = writers.incrementAndGet() % 5 == 0 ? 5 : 0;
                    return CompletableFuture.supplyAsync(
                            () -> right.append(event),
                            CompletableFuture.delayedExecutor(holdUp, TimeUnit.MILLISECONDS));
                }
            });
        }
    }

    /** As two connections that a room's events take turns on. */
    @CaughtBy({
        "what_one_thread_submits_gets_its_places_in_that_order_in_each_room",
        "what_is_appended_comes_after_what_the_same_thread_submitted",
        "what_is_submitted_may_build_on_what_was_submitted_before"
    })
    static final class SwapsTwo extends Wrong {
        SwapsTwo() {
            super(right -> new RoomLogOver(right) {
                private boolean slow;

                @Override
                public synchronized CompletionStage<AppendOutcome> submit(PendingEvent event) {
                    slow = !slow;
                    return slow
                            ? CompletableFuture.supplyAsync(
                                    () -> right.append(event),
                                    CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS))
                            : right.submit(event);
                }
            });
        }
    }

    @CaughtBy("what_is_submitted_is_no_part_of_a_transaction")
    static final class JoinsTheTransaction extends Wrong {
        JoinsTheTransaction() {
            super(right -> new RoomLogOver(right) {
                @Override
                public CompletionStage<AppendOutcome> submit(PendingEvent event) {
                    try {
                        return CompletableFuture.completedFuture(right.append(event));
                    } catch (ChatException refused) {
                        return CompletableFuture.failedFuture(refused);
                    }
                }
            });
        }
    }

    @CaughtBy({
        "what_one_thread_submits_gets_its_places_in_that_order_in_each_room",
        "what_many_threads_submit_for_several_rooms_leaves_no_hole_and_each_gets_its_own_answer"
    })
    static final class AnswersWithTheEventBefore extends Wrong {
        AnswersWithTheEventBefore() {
            super(right -> new RoomLogOver(right) {
                private CompletionStage<AppendOutcome> before = CompletableFuture.failedFuture(new AssertionError());

                @Override
                public synchronized CompletionStage<AppendOutcome> submit(PendingEvent event) {
                    CompletionStage<AppendOutcome> answer = before;
                    before = right.submit(event);
                    return answer;
                }
            });
        }
    }
}
