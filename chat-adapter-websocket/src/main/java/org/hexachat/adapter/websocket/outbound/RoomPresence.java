package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexachat.adapter.websocket.wire.v1.PresenceFrame;
import org.hexachat.adapter.websocket.wire.v1.PresenceFrame.ChangePart;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who is in one room, as a list of people in the order in which something was said of them last. Whoever watches has a place in it
 * and is told what stands behind: the same words for all who stand at the same place, everything for a newcomer, a little for one
 * who was cut off for a moment, and the more for one to whom something had to be dropped. Guarded by {@link Presence}.
 */
final class RoomPresence {

    /** How much is said at once. What is more than that waits for the next second. */
    static final int MAX_CHANGES = 500;

    /** How many places are remembered with what stands behind them, until something changes. */
    private static final int MAX_CHUNKS = 64;

    private final RoomId room;
    private final String epoch;
    private final V1Frames frames;
    private final Consumer<RoomPresence> restless;
    private final Map<UserId, Attendee> people = new HashMap<>();
    private final TreeMap<Long, Attendee> said = new TreeMap<>();
    private final Set<Attendee> unsettled = new LinkedHashSet<>();
    private final Map<Listener, Watcher> watchers = new LinkedHashMap<>();
    private final Map<Place, Chunk> chunks = new HashMap<>();
    private long version;
    private long forgottenUpTo;

    /**
     * Makes a room where nobody is.
     *
     * @param epoch tells this life of the list from any other of the same room
     * @param restless is told that {@link #settle} has something to do
     */
    RoomPresence(RoomId room, String epoch, V1Frames frames, Consumer<RoomPresence> restless) {
        this.room = room;
        this.epoch = epoch;
        this.frames = frames;
        this.restless = restless;
    }

    RoomId room() {
        return room;
    }

    void enter(Listener listener, Visitor visitor) {
        people.computeIfAbsent(listener.connection().caller().id(), user -> new Attendee(this, user, visitor))
                .enter(listener, visitor);
    }

    Optional<Attendee> attendee(UserId user) {
        return Optional.ofNullable(people.get(user));
    }

    /** Nobody is here any more, and nobody watches. */
    void clear(Instant now) {
        people.values().forEach(attendee -> attendee.leaveAll(now));
        watchers.clear();
    }

    void unsettle(Attendee attendee) {
        unsettled.add(attendee);
        restless.accept(this);
    }

    /** Begins to watch, from a place that an earlier frame told of, where that can still be gone on from. */
    void watch(Listener listener, Optional<String> cursor) {
        watchers.put(listener, new Watcher(cursor.flatMap(this::placeOf).orElseGet(this::beginning)));
        restless.accept(this);
    }

    /** Tells one who has just begun all that there is, as far as it is taken. */
    void showTo(Listener listener) {
        Watcher watcher = watchers.get(listener);
        boolean goesOn = watcher != null;
        while (goesOn && watcher != null && isBehind(watcher)) {
            goesOn = tell(listener, watcher) == Outbox.Reception.TAKEN;
        }
        if (listener.hasEnded()) {
            unwatch(listener);
        }
    }

    void unwatch(Listener listener) {
        watchers.remove(listener);
    }

    /**
     * Says what has changed, and tells those who watch; each a frame at most.
     *
     * @param over is told of everybody who is offline from now on
     * @return whether there is more to do
     */
    boolean settle(Instant now, Duration grace, Consumer<Attendee> over) {
        long before = version;
        List<Attendee> settled = unsettled.stream()
                .filter(attendee -> settle(attendee, now, grace))
                .toList();
        settled.forEach(unsettled::remove);
        settled.stream().filter(Attendee::isOver).forEach(over);
        if (before != version) {
            chunks.clear();
        }
        boolean behind = tellAll();
        chunks.clear();
        return behind || !unsettled.isEmpty();
    }

    /** Answers whether somebody has not heard all. */
    private boolean tellAll() {
        boolean behind = false;
        for (var entry : List.copyOf(watchers.entrySet())) {
            Watcher watcher = entry.getValue();
            if (isBehind(watcher) && tell(entry.getKey(), watcher) == Outbox.Reception.ENDED) {
                watchers.remove(entry.getKey());
            } else {
                behind |= isBehind(watcher);
            }
        }
        return behind;
    }

    /** Answers false where it is not clear yet how it is. */
    private boolean settle(Attendee attendee, Instant now, Duration grace) {
        PresenceState state = attendee.stateAt(now, grace);
        if (state != null && !attendee.isSaidToBe(state)) {
            said.remove(attendee.version(), attendee);
            attendee.say(state, ++version);
            said.put(version, attendee);
        }
        return state != null;
    }

    /** Forgets somebody who is offline; who has not heard of that yet will have to begin anew. */
    void forget(Attendee attendee) {
        if (attendee.version() > 0) {
            said.remove(attendee.version(), attendee);
            forgottenUpTo = Math.max(forgottenUpTo, attendee.version());
        }
        people.remove(attendee.user(), attendee);
        unsettled.remove(attendee);
        chunks.clear();
    }

    boolean isEmpty() {
        return people.isEmpty() && watchers.isEmpty();
    }

    private boolean isBehind(Watcher watcher) {
        return watcher.place.version < version;
    }

    private Outbox.Reception tell(Listener listener, Watcher watcher) {
        if (watcher.place.version < forgottenUpTo && watcher.place.version > 0) {
            watcher.place = beginning();
        }
        Chunk chunk = chunkAfter(watcher.place);
        Outbox.Reception reception = chunk.frame == null ? Outbox.Reception.TAKEN : listener.sendEphemeral(chunk.frame);
        if (reception == Outbox.Reception.TAKEN) {
            watcher.place = chunk.next;
        }
        return reception;
    }

    private Chunk chunkAfter(Place place) {
        if (chunks.size() >= MAX_CHUNKS) {
            chunks.clear();
        }
        return chunks.computeIfAbsent(place, this::encode);
    }

    private Chunk encode(Place place) {
        List<ChangePart> changes = new ArrayList<>();
        long last = version;
        for (Attendee attendee : said.tailMap(place.version, false).values()) {
            if (attendee.isNews() || attendee.version() > place.newUpTo) {
                changes.add(attendee.words());
            }
            if (changes.size() == MAX_CHANGES) {
                last = attendee.version();
                break;
            }
        }
        Place next = new Place(last, last < version ? place.newUpTo : 0);
        boolean nothing = changes.isEmpty() && place.version > 0;
        return nothing ? new Chunk(null, next) : new Chunk(frame(place, next, changes), next);
    }

    private byte[] frame(Place from, Place to, List<ChangePart> changes) {
        return frames.encode(new PresenceFrame(
                "presence",
                room.value().toString(),
                epoch + "." + to.version,
                from.version == 0 ? true : null,
                changes));
    }

    /** A place in another life of this list is none, and so is one before something that was forgotten. */
    private Optional<Place> placeOf(String cursor) {
        String start = epoch + ".";
        if (!cursor.startsWith(start) || !cursor.substring(start.length()).matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        long place = Long.parseLong(cursor.substring(start.length()));
        return place > version || place < forgottenUpTo ? Optional.empty() : Optional.of(new Place(place, 0));
    }

    private Place beginning() {
        return new Place(0, version);
    }

    /**
     * Up to where somebody knows.
     *
     * @param newUpTo who begins anew has never heard of those who were struck off before this; 0 for everybody else
     */
    private record Place(long version, long newUpTo) {}

    /** What stands behind a place; no frame where that is nothing which is told. */
    private static final class Chunk {
        private final byte @Nullable [] frame;
        private final Place next;

        Chunk(byte @Nullable [] frame, Place next) {
            this.frame = frame;
            this.next = next;
        }
    }

    private static final class Watcher {
        private Place place;

        Watcher(Place place) {
            this.place = place;
        }
    }
}
