package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.ConnectionHub;
import org.hexachat.adapter.websocket.outbound.RoomEntrances;
import org.hexachat.adapter.websocket.outbound.SubscriptionStart;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase.Query;
import org.hexachat.application.port.in.message.SubscribeUseCase.Start;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;

/** Begins and ends what v1 connections listen to. */
final class Subscriptions {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ConnectionHub hub;
    private final RoomEntrances entrances;
    private final SubscribeUseCase useCase;
    private final V1Words words;

    Subscriptions(ConnectionHub hub, RoomEntrances entrances, SubscribeUseCase useCase, V1Words words) {
        this.hub = hub;
        this.entrances = entrances;
        this.useCase = useCase;
        this.words = words;
    }

    /**
     * Begins to listen, or begins anew; answers by itself, since the answer must come before the first event.
     *
     * @throws ChatException as the use case, after which the connection does not listen to the room; {@code subscription.limit}
     */
    void begin(ClientConnection connection, ClientFrame.Subscribe request) throws InterruptedException {
        if (!connection.listensTo(request.room()) && connection.rooms() >= words.maxRooms()) {
            throw new ChatException(ErrorCode.SUBSCRIPTION_LIMIT, words.maxRooms());
        }
        hub.listen(connection, request.room());
        try {
            Query query = new Query(connection.caller(), request.room(), request.position());
            Start start = useCase.subscribe(query);
            if (!entrances.subscribe(connection, request.room(), startOf(request, start))) {
                throw whatCut(query);
            }
        } catch (ChatException refused) {
            end(connection, request.room());
            throw refused;
        }
    }

    /** The right ended while the subscription began: asking again tells how, unless it has come back since. */
    private ChatException whatCut(Query query) {
        var _ = useCase.subscribe(query);
        return ChatException.retryLater(ErrorCode.SERVER_BUSY, SOON);
    }

    /** Ends it; harmless where it never began. */
    void end(ClientConnection connection, RoomId room) {
        hub.stopListening(connection, room);
    }

    private SubscriptionStart startOf(ClientFrame.Subscribe request, Start start) {
        long latest = start.latest().value();
        Optional<Long> since = start instanceof Start.Resume resume
                ? Optional.of(resume.since().value())
                : Optional.empty();
        return new SubscriptionStart(
                since.orElse(latest),
                latest,
                since.isPresent(),
                (position, replaying) -> words.subscribed(request, start, position, replaying));
    }
}
