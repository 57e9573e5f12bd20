package org.hexachat.adapter.admin.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hexachat.adapter.admin.shell.Facts;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.domain.figures.Backlog;
import org.hexachat.domain.figures.Latency;
import org.hexachat.domain.figures.ServerFigures;
import org.hexachat.domain.figures.StoreState;
import org.jspecify.annotations.Nullable;

/** Makes lines of figures: what only grows becomes a rate between two looks. */
final class Figures {

    private static final double NANOS_PER_MS = 1_000_000;
    private static final double MS_PER_S = 1_000;

    private final UnaryOperator<String> words;
    private final Facts facts = new Facts();
    private final FigureChart connections;
    private final FigureChart messages;
    private final FigureChart deliveries;
    private final FigureChart latency;
    private final FigureChart waiting;
    private final FigureChart pool;
    private @Nullable ServerFigures before;

    /** Figures in the words that a key stands for. */
    Figures(UnaryOperator<String> words) {
        this.words = words;
        connections = chart("figures.connections", "figures.v1", "figures.classic", "figures.people");
        messages = chart("figures.messages", "figures.per.second");
        deliveries = chart("figures.deliveries", "figures.per.second");
        latency = chart("figures.latency", "figures.p50", "figures.p95", "figures.p99");
        waiting = chart("figures.waiting", "figures.commits", "figures.jobs", "figures.events");
        pool = chart("figures.pool", "figures.active", "figures.pool.waiting");
    }

    Facts facts() {
        return facts;
    }

    List<FigureChart> charts() {
        return List.of(connections, messages, deliveries, latency, waiting, pool);
    }

    void show(ServerFigures now) {
        say(now);
        Instant at = now.now();
        connections.add(
                at,
                now.traffic().v1Connections(),
                now.traffic().classicConnections(),
                now.traffic().people());
        Latency commits = now.store().commits().latency();
        latency.add(at, ms(commits.p50()), ms(commits.p95()), ms(commits.p99()));
        Backlog backlog = now.store().answer().map(StoreState.Answer::backlog).orElse(new Backlog(0, 0, 0));
        waiting.add(
                at,
                (double) now.store().commits().waiting(),
                (double) (backlog.jobsQueued() + backlog.jobsRunning()),
                (double) backlog.webhookEvents());
        pool.add(at, now.store().pool().active(), now.store().pool().waiting());
        ServerFigures last = before;
        if (last != null) {
            double seconds = Duration.between(last.now(), at).toMillis() / MS_PER_S;
            messages.add(
                    at,
                    rate(
                            last.store().commits().messages(),
                            now.store().commits().messages(),
                            seconds));
            deliveries.add(at, rate(last.traffic().deliveries(), now.traffic().deliveries(), seconds));
        }
        before = now;
    }

    private void say(ServerFigures now) {
        facts.removeAll();
        facts.add(words.apply("figures.since"), Texts.time(now.machine().startedAt()));
        facts.add(
                words.apply("figures.database"),
                now.store()
                        .answer()
                        .map(answer -> words.apply("figures.answers") + " " + tenths(ms(answer.ping())) + " ms")
                        .orElseGet(() -> words.apply("figures.silent")));
        facts.add(words.apply("figures.bus"), words.apply("figures.no.bus"));
        facts.add(
                words.apply("figures.heap"),
                Texts.bytes(now.machine().heapUsed()) + " / "
                        + Texts.bytes(now.machine().heapMax()));
        facts.add(
                words.apply("figures.load"),
                now.machine().load().map(Figures::tenths).orElse("–") + " / "
                        + now.machine().processors());
        facts.add(words.apply("figures.outboxes"), Texts.bytes(now.traffic().waitingBytes()));
    }

    private FigureChart chart(String title, String... lines) {
        return new FigureChart(
                words.apply(title), List.of(lines).stream().map(words).toList());
    }

    private static double rate(long before, long now, double seconds) {
        return seconds > 0 ? (now - before) / seconds : 0;
    }

    private static double ms(Duration length) {
        return length.toNanos() / NANOS_PER_MS;
    }

    private static String tenths(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
