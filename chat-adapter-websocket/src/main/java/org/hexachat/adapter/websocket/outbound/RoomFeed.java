package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;

/**
 * One room's events, put in order for this node's listeners. Arrivals come from many threads, in any order, doubled or not at
 * all; listeners get each once, in order. Whoever tells leaves the event here and goes on: one thread, which lives only while
 * there is something to deliver, takes all that has gathered and gives each listener one parcel. What is ahead waits until the
 * hole before it is filled. Under its lock nothing is called but outboxes and the attendance, which never wait.
 */
final class RoomFeed {

    /** What is further ahead is dropped: the log has it, and a hole this big is read from there anyway. */
    static final int MAX_AHEAD = 1_000;

    private static final long UNKNOWN = -1;

    private final RoomId room;
    private final Encodings encodings;
    private final RecentTail tail;
    private final ClassicPast past;
    private final Executor threads;
    private final Consumer<RoomFeed> healing;
    private final Attendance attendance;
    private final DeliveryCount deliveries;

    private final Queue<Arrival> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean draining = new AtomicBoolean();
    private final Object loading = new Object();

    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final TreeMap<Long, Arrival> ahead = new TreeMap<>();
    private long position = UNKNOWN;
    private long changes;
    private int waiting;
    private volatile boolean classicHere;
    private volatile boolean v1Here;
    private boolean healed = true;
    private long quietSince = System.nanoTime();

    /**
     * Makes a feed without a position: what arrives waits for one.
     *
     * @param healing is told, by any thread, that this has a hole which somebody must fill
     * @param attendance is told, under the lock, who comes and goes
     * @param deliveries counts what listeners are handed
     */
    RoomFeed(
            RoomId room,
            Encodings encodings,
            MemoryBudget budget,
            Executor threads,
            Consumer<RoomFeed> healing,
            Attendance attendance,
            DeliveryCount deliveries) {
        this.room = room;
        this.encodings = encodings;
        this.tail = new RecentTail(room, budget, encodings);
        this.past = new ClassicPast(budget);
        this.threads = threads;
        this.healing = healing;
        this.attendance = attendance;
        this.deliveries = deliveries;
    }

    RoomId room() {
        return room;
    }

    /** Held by the one who reads the classic history from the store, while others wait for what comes of it. */
    Object loading() {
        return loading;
    }

    /** Leaves an event here. Never waits. */
    void tell(RoomEvent event) {
        inbox.add(new Arrival(event));
        if (!draining.get() && draining.compareAndSet(false, true)) {
            threads.execute(this::drain);
        }
    }

    private void drain() {
        do {
            List<Arrival> gathered = new ArrayList<>();
            for (Arrival next = inbox.poll(); next != null; next = inbox.poll()) {
                gathered.add(next);
            }
            if (!gathered.isEmpty() && absorb(gathered)) {
                healing.accept(this);
            }
            draining.set(false);
        } while (!inbox.isEmpty() && draining.compareAndSet(false, true));
    }

    /** Puts events in order and delivers them; answers whether somebody must now fill a hole, and say {@link #healed()}. */
    boolean absorb(List<Arrival> arrivals) {
        arrivals.forEach(this::encode);
        synchronized (this) {
            List<Arrival> run = inOrder(arrivals);
            if (!run.isEmpty()) {
                deliver(run);
            }
            return claimHealingOfAHole();
        }
    }

    private void encode(Arrival arrival) {
        if (classicHere) {
            var _ = arrival.in(Dialect.CLASSIC, encodings);
        }
        if (v1Here) {
            var _ = arrival.in(Dialect.V1, encodings);
        }
    }

    private List<Arrival> inOrder(List<Arrival> arrivals) {
        List<Arrival> run = new ArrayList<>(arrivals.size());
        long next = position + 1;
        for (Arrival arrival : arrivals) {
            if (position != UNKNOWN && arrival.sequence() == next && ahead.isEmpty()) {
                run.add(arrival);
                next++;
            } else if (arrival.sequence() >= next) {
                ahead.putIfAbsent(arrival.sequence(), arrival);
            }
        }
        while (position != UNKNOWN && !ahead.isEmpty() && ahead.firstKey() <= next) {
            Arrival first = ahead.pollFirstEntry().getValue();
            if (first.sequence() == next) {
                run.add(first);
                next++;
            }
        }
        while (ahead.size() > MAX_AHEAD) {
            ahead.pollLastEntry();
        }
        return run;
    }

    private void deliver(List<Arrival> run) {
        Delivery delivery = new Delivery(room, run, encodings);
        run.forEach(this::remember);
        position = delivery.last();
        long handed = 0;
        for (Listener listener : listeners) {
            if (!listener.isWaiting()) {
                handed += listener.deliver(delivery);
            }
        }
        deliveries.add(handed);
        notifyAll();
    }

    /** In the dialects that are spoken here, whoever listens at the moment: those who were cut off come back. */
    private void remember(Arrival arrival) {
        encode(arrival);
        tail.add(arrival.told(), waiting > 0);
        switch (arrival.event().change()) {
            case RoomChange.MessagePosted _ -> {
                if (past.isKnown()) {
                    past.add(arrival.in(Dialect.CLASSIC, encodings));
                }
            }
            case RoomChange.MessageDeleted deleted -> {
                changes++;
                past.forget();
                tail.withdraw(deleted.id());
            }
            case RoomChange.MessageEdited _, RoomChange.MessageWithdrawn _ -> {
                changes++;
                past.forget();
            }
            case RoomChange.MessagesExpired _ -> {
                changes++;
                past.forget();
                tail.restartAt(arrival.sequence());
            }
            case RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _,
                    RoomChange.OfOther _,
                    RoomChange.ReactionAdded _,
                    RoomChange.ReactionRemoved _,
                    RoomChange.SlowModeChanged _,
                    RoomChange.RetentionChanged _,
                    RoomChange.RoomRenamed _,
                    RoomChange.ListingChanged _,
                    RoomChange.AccessChanged _ -> {}
        }
    }

    /** From now on keeps what arrives for this listener, until it goes live. */
    synchronized void add(Listener listener) {
        if (listeners.add(listener)) {
            waiting++;
        }
        if (listener.connection().dialect() == Dialect.CLASSIC) {
            classicHere = true;
        } else {
            v1Here = true;
        }
    }

    synchronized void remove(Listener gone) {
        if (listeners.remove(gone)) {
            waiting -= gone.isWaiting() ? 1 : 0;
            attendance.left(gone);
        }
        if (listeners.isEmpty()) {
            quietSince = System.nanoTime();
        }
    }

    synchronized boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Whether nobody has listened for this long. */
    synchronized boolean isQuietFor(Duration while_) {
        return listeners.isEmpty() && System.nanoTime() - quietSince > while_.toNanos();
    }

    /** Those who listen now. */
    synchronized List<Listener> listeners(Predicate<Listener> meant) {
        return listeners.stream().filter(meant).toList();
    }

    /** Begins as if it were new, without a position; answers who listened, and is sent nothing from here any more. */
    synchronized List<Listener> reset() {
        List<Listener> former = List.copyOf(listeners);
        former.forEach(this::remove);
        position = UNKNOWN;
        changes++;
        clear();
        return former;
    }

    /** Lets go of the memory that this keeps. */
    synchronized void clear() {
        tail.restartAt(position);
        past.forget();
    }

    /** How often something that was said was changed since; what was read before and after the same number is alike. */
    synchronized long changes() {
        return changes;
    }

    /** Waits a while for the news up to a position, which are mostly on their way; has them read where they are not. */
    void await(long wanted, Duration limit) {
        awaitNews(wanted, limit);
        if (isBehind(wanted)) {
            healing.accept(this);
        }
    }

    /** Has a hole filled that showed when this got its position: of what came before, nobody else tells. */
    void seekHoles() {
        if (claimHealingOfAHole()) {
            healing.accept(this);
        }
    }

    private synchronized void awaitNews(long wanted, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (long left = limit.toMillis(); position != UNKNOWN && position < wanted && left > 0; ) {
                wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Gives a listener the classic past from memory and all that comes after it.
     *
     * @param latest where the room was when the right to read was checked: nothing older is given to anybody
     * @return false, and nothing is sent, where the past must be read from the store
     */
    synchronized boolean goLiveFromMemory(Listener listener, long latest) {
        if (!past.isKnown() || position < latest) {
            return false;
        }
        if (isComing(listener)) {
            listener.send(past.joined(encodings.classic(), room));
            goLive(listener, position);
        }
        return true;
    }

    /**
     * Gives a listener its history and all that came after it, once; does nothing to one that is gone.
     *
     * @param changesBefore what {@link #changes()} said before the history was read
     * @return false, and nothing is sent, where this feed no longer has all that came after it: the history must be read again
     */
    synchronized boolean goLive(Listener listener, List<Piece> history, long readAt, long changesBefore) {
        if (position == UNKNOWN) {
            startAt(readAt);
        }
        if (readAt < tail.since(Dialect.CLASSIC)) {
            return false;
        }
        if (isComing(listener)) {
            listener.send(Parcel.past(history, encodings.classic(), room));
            sendTail(listener, readAt);
            goLive(listener, Math.max(readAt, position));
        }
        if (readAt <= position && changes == changesBefore) {
            past.learn(history);
            tail.after(readAt, Dialect.CLASSIC).forEach(past::add);
        }
        return true;
    }

    /**
     * Answers a subscription and gives it all that came after {@code since}, and what comes.
     *
     * @param start where the reader begins, and how it is told so
     * @return false, and nothing is sent, where what came since must be read from the log
     */
    synchronized boolean subscribe(Listener listener, SubscriptionStart start) {
        if (position == UNKNOWN && start.since() == start.latest()) {
            startAt(start.latest());
        }
        boolean behind = position < start.latest() && start.since() < position;
        if (position == UNKNOWN || (start.resumes() && (start.since() < tail.since(Dialect.V1) || behind))) {
            return false;
        }
        long now = Math.max(position, start.latest());
        long from = start.resumes() ? start.since() : now;
        if (isComing(listener)) {
            listener.answer(start.answer(now, now - from));
            sendTail(listener, from);
            goLive(listener, Math.max(from, position));
        }
        return true;
    }

    /**
     * Joins a replay to what is live, if it has come near enough.
     *
     * @param reached up to where the listener has everything
     * @param latest where the room was when the replay began: a feed does not begin before that, or all would wait for it
     * @param page the last page it was told
     */
    synchronized boolean splice(Listener listener, long reached, long latest, Page page) {
        if (position == UNKNOWN && reached < latest) {
            return false;
        }
        if (position == UNKNOWN) {
            startAt(reached);
        }
        if (page.changesBefore() == changes) {
            tail.addBefore(page.told(), Dialect.V1);
        }
        if (reached < tail.since(Dialect.V1)) {
            return false;
        }
        if (isComing(listener)) {
            sendTail(listener, reached);
            goLive(listener, Math.max(reached, position));
        }
        return true;
    }

    private boolean isComing(Listener listener) {
        return listeners.contains(listener) && listener.isWaiting();
    }

    private void goLive(Listener listener, long place) {
        listener.goLive(place);
        waiting--;
        attendance.entered(listener);
    }

    private void sendTail(Listener listener, long from) {
        listener.send(tail.parcelAfter(from, listener.connection().dialect()));
    }

    private void startAt(long start) {
        position = start;
        tail.restartAt(start);
        List<Arrival> run = inOrder(List.of());
        if (!run.isEmpty()) {
            deliver(run);
        }
    }

    /** As {@link #absorb}, for what was absorbed before. */
    synchronized boolean claimHealingOfAHole() {
        return position != UNKNOWN && !ahead.isEmpty() && claimHealing();
    }

    /** As {@link #absorb}, for the news that the room is at {@code latest}. */
    synchronized boolean isBehind(long latest) {
        return position != UNKNOWN && position < latest && claimHealing();
    }

    synchronized void healed() {
        healed = true;
    }

    /** The last sequence that was delivered; less than 0 before there is one. */
    synchronized long position() {
        return position;
    }

    private boolean claimHealing() {
        boolean free = healed;
        healed = false;
        return free;
    }
}
