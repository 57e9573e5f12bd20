package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.error.ChatException;
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
    private final FrameEncoder encoder;
    private final Background background;

    FeedHealer(ConnectionHub hub, ReadRoomLogUseCase log, FrameEncoder encoder, Background background) {
        this.hub = hub;
        this.log = log;
        this.encoder = encoder;
        this.background = background;
    }

    /** Fills the hole of a feed in a moment. Never waits. */
    void healSoon(RoomFeed feed) {
        background.after(MOMENT, () -> heal(feed));
    }

    /** Compares every feed with its log. */
    void sweep() {
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
                hub.closeWhere(connection -> connection.room().equals(room), Closing.ROOM_GONE);
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
        }
        feed.healed();
        if (feed.position() > before && feed.claimHealingOfAHole()) {
            healSoon(feed);
        }
    }

    /** The feed stays claimed, so that one thread tries, however many events arrive. */
    private void tryAgain(RoomFeed feed) {
        if (!feed.isEmpty()) {
            background.after(PAUSE_AFTER_A_FAILURE, () -> heal(feed));
        }
    }

    private void readOn(RoomFeed feed) {
        List<RoomEvent> events;
        do {
            events = log.eventsAfter(feed.room(), new Sequence(feed.position()));
            for (RoomEvent event : events) {
                feed.accept(new Arrival(event.sequence().value(), encoder.encode(event)));
            }
        } while (events.size() == ReadRoomLogUseCase.MAX_EVENTS && !feed.isEmpty());
    }
}
