package org.hexachat.adapter.rest.v1.administration;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.adapter.rest.v1.administration.wire.FiguresView;
import org.hexachat.domain.figures.Backlog;
import org.hexachat.domain.figures.Latency;
import org.hexachat.domain.figures.Machine;
import org.hexachat.domain.figures.Pool;
import org.hexachat.domain.figures.ServerFigures;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.domain.figures.StoreState.Answer;
import org.hexachat.domain.figures.Traffic;

/** Shows figures; times in milliseconds. */
final class FiguresViews {
    private static final double NANOS_OF_MILLI = 1_000_000;

    private FiguresViews() {}

    static FiguresView of(ServerFigures figures) {
        Traffic traffic = figures.traffic();
        StoreState store = figures.store();
        Machine machine = figures.machine();
        return new FiguresView(
                machine.startedAt(),
                figures.now(),
                new FiguresView.OpenConnections(traffic.classicConnections(), traffic.v1Connections()),
                traffic.people(),
                store.commits().messages(),
                traffic.deliveries(),
                latency(store.commits().latency()),
                waiting(traffic, store),
                new FiguresView.DatabaseView(
                        store.answer().isPresent(),
                        store.answer()
                                .map(Answer::ping)
                                .map(FiguresViews::millis)
                                .orElse(null),
                        pool(store.pool())),
                new FiguresView.MachineView(
                        machine.heapUsed(),
                        machine.heapMax(),
                        machine.processors(),
                        machine.load().orElse(null)));
    }

    private static FiguresView.WaitingWork waiting(Traffic traffic, StoreState store) {
        Optional<Backlog> backlog = store.answer().map(Answer::backlog);
        return new FiguresView.WaitingWork(
                traffic.waitingBytes(),
                store.commits().waiting(),
                backlog.map(Backlog::jobsQueued).orElse(null),
                backlog.map(Backlog::jobsRunning).orElse(null),
                backlog.map(Backlog::webhookEvents).orElse(null));
    }

    private static FiguresView.LatencyView latency(Latency latency) {
        return new FiguresView.LatencyView(
                latency.count(),
                millis(latency.p50()),
                millis(latency.p95()),
                millis(latency.p99()),
                millis(latency.max()));
    }

    private static FiguresView.PoolView pool(Pool pool) {
        return new FiguresView.PoolView(pool.active(), pool.idle(), pool.waiting(), pool.max());
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS_OF_MILLI;
    }
}
