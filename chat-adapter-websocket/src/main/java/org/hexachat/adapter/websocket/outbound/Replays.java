package org.hexachat.adapter.websocket.outbound;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who were away what they missed, page after page, until they are near enough to what is live. Few pages are read at
 * once, however many replay, and the next one only when the peer took most of those before: neither memory nor the store knows
 * how many came back at the same time.
 */
final class Replays {

    private static final Logger LOGGER = LoggerFactory.getLogger(Replays.class);

    private final Pages pages;
    private final ConnectionHub hub;
    private final Background background;
    private final Semaphore reading;

    Replays(Pages pages, ConnectionHub hub, Background background, int atOnce) {
        this.pages = pages;
        this.hub = hub;
        this.background = background;
        this.reading = new Semaphore(atOnce, true);
    }

    /**
     * Begins a replay in the background.
     *
     * @param latest where the room was when the right to read was checked
     */
    void begin(Listener listener, long since, long latest) {
        background.threads().execute(() -> replay(listener, since, latest));
    }

    private void replay(Listener listener, long since, long latest) {
        try {
            OptionalLong reached = OptionalLong.of(since);
            while (reached.isPresent() && listener.connection().outbox().claimRoomForThePast()) {
                reached = tellNext(listener, reached.getAsLong(), latest);
            }
        } catch (ChatException unavailable) {
            LOGGER.atWarn()
                    .addKeyValue("room", listener.room().value())
                    .addKeyValue("code", unavailable.code().code())
                    .log("[ERROR] A replay ends before its end");
            hub.cut(listener, unavailable.code());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** One page; answers how far it reached where there is more to tell. */
    private OptionalLong tellNext(Listener listener, long reached, long latest) throws InterruptedException {
        try {
            if (!isStillWanted(listener)) {
                return OptionalLong.empty();
            }
            Optional<Page> page = next(listener.feed(), reached);
            if (page.isEmpty()) {
                hub.cut(listener, ErrorCode.SERVER_BUSY);
                return OptionalLong.empty();
            }
            long told = tell(listener, page.get(), reached);
            if (!listener.feed().splice(listener, told, latest, page.get())) {
                return OptionalLong.of(told);
            }
            listener.feed().seekHoles();
            return OptionalLong.empty();
        } finally {
            listener.connection().outbox().releaseThePast();
        }
    }

    private static boolean isStillWanted(Listener listener) {
        return !listener.feed().listeners(listener::equals).isEmpty();
    }

    private Optional<Page> next(RoomFeed feed, long reached) throws InterruptedException {
        reading.acquire();
        try {
            return pages.after(feed, reached);
        } finally {
            reading.release();
        }
    }

    private static long tell(Listener listener, Page page, long reached) {
        if (!page.reachesBeyond(reached)) {
            return reached;
        }
        listener.send(page.after(reached, listener.connection().dialect()));
        return page.last();
    }
}
