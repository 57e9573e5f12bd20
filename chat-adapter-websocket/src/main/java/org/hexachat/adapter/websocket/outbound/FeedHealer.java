package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from the log what was never broadcast: a hole a moment after it was seen, since what is missing is mostly on its way,
 * and a lost tail when the rooms are compared with their logs. Runs on threads that may block, without any lock.
 */
final class FeedHealer {

    /** How long what is missing has to arrive by itself. */
    static final Duration MOMENT = Duration.ofMillis(50);

    private static final Duration PAUSE_AFTER_A_FAILURE = Duration.ofSeconds(1);

    private static final Logger LOGGER = LoggerFactory.getLogger(FeedHealer.class);

    private final ConnectionHub hub;
    private final ReadRoomLogUseCase log;
    private final Background background;

    FeedHealer(ConnectionHub hub, ReadRoomLogUseCase log, Background background) {
        this.hub = hub;
        this.log = log;
        this.background = background;
    }

    /** Fills the hole of a feed in a moment. Never waits. */
    void healSoon(RoomFeed feed) {
        background.after(MOMENT, () -> heal(feed));
    }

    /** Lets go of rooms that are not used, and compares the feeds of all others with their logs. */
    void sweep() {
        hub.forgetQuietRooms();
        Map<RoomId, RoomFeed> active = hub.feeds().stream()
                .filter(feed -> feed.position() >= 0)
                .collect(Collectors.toMap(RoomFeed::room, Function.identity(), (one, _) -> one));
        if (active.isEmpty()) {
            return;
        }
        try {
            compare(active, log.positionsOf(active.keySet()));
        } catch (ChatException unavailable) {
            LOGGER.atWarn()
                    .addKeyValue("code", unavailable.code().code())
                    .log("[ERROR] The room logs cannot be read; trying again");
        }
    }

    /** A room without a position was deleted, and whoever said so did not reach this node. */
    private void compare(Map<RoomId, RoomFeed> active, Map<RoomId, Sequence> positions) {
        active.forEach((room, feed) -> {
            Sequence latest = positions.get(room);
            if (latest == null) {
                hub.cut(room, _ -> true, ErrorCode.ROOM_NOT_FOUND);
                hub.forget(room);
            } else if (feed.isBehind(latest.value())) {
                healSoon(feed);
            }
        });
    }

    private void heal(RoomFeed feed) {
        long before = feed.position();
        try {
            readOn(feed);
        } catch (ChatException unavailable) {
            LOGGER.atWarn()
                    .addKeyValue("room", feed.room().value())
                    .addKeyValue("code", unavailable.code().code())
                    .log("[ERROR] A hole cannot be filled; trying again");
            tryAgain(feed);
            return;
        } catch (RuntimeException bug) {
            LOGGER.atError()
                    .addKeyValue("room", feed.room().value())
                    .setCause(bug)
                    .log("[ERROR] A hole cannot be filled: a fault in this program; trying again");
            tryAgain(feed);
            return;
        }
        feed.healed();
        if (feed.position() > before && feed.claimHealingOfAHole()) {
            healSoon(feed);
        }
    }

    /** The feed stays claimed, so that one thread tries, however many events arrive. */
    private void tryAgain(RoomFeed feed) {
        background.after(PAUSE_AFTER_A_FAILURE, () -> heal(feed));
    }

    private void readOn(RoomFeed feed) {
        int read;
        do {
            read = switch (log.eventsAfter(feed.room(), new Sequence(feed.position()))) {
                case LogSlice.Events(var events) -> tell(feed, events);
                case LogSlice.Trimmed() -> startAnew(feed);
            };
        } while (read == ReadRoomLogUseCase.MAX_EVENTS);
    }

    private static int tell(RoomFeed feed, List<RoomEvent> events) {
        var _ = feed.absorb(events.stream().map(Arrival::new).toList());
        return events.size();
    }

    /** What was missed cannot be told any more: everybody begins anew, and so does the feed. Telling the rest would hide the hole. */
    private int startAnew(RoomFeed feed) {
        feed.reset().forEach(listener -> hub.cut(listener, ErrorCode.SERVER_BUSY));
        return 0;
    }
}
