package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.V1Frames;
import org.hexachat.adapter.websocket.wire.v1.AcceptedFrame;
import org.hexachat.adapter.websocket.wire.v1.HelloFrame;
import org.hexachat.adapter.websocket.wire.v1.PersonPart;
import org.hexachat.adapter.websocket.wire.v1.PongFrame;
import org.hexachat.adapter.websocket.wire.v1.RefusalFrame;
import org.hexachat.adapter.websocket.wire.v1.SubscribedFrame;
import org.hexachat.adapter.websocket.wire.v1.UnsubscribedFrame;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SubscribeUseCase.Start;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.Violation;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** The answers of v1 as frames. */
record V1Words(V1Frames frames, Duration heartbeat, int maxRooms) {

    static final String PROTOCOL = "chat.v1";

    private static final int FRAME_BYTES = 64 * 1024;

    byte[] hello(Caller caller) {
        return frames.encode(new HelloFrame(
                "hello",
                PROTOCOL,
                caller.session().value().toString(),
                new PersonPart(
                        caller.id().value().toString(),
                        caller.username().value(),
                        caller.id().isBot() ? true : null),
                heartbeat.toMillis(),
                new HelloFrame.LimitsPart(FRAME_BYTES, MessageText.MAX_CODE_POINTS, maxRooms)));
    }

    byte[] subscribed(ClientFrame.Subscribe request, Start start, long position, long replaying) {
        boolean reset = start instanceof Start.Reset;
        return frames.encode(new SubscribedFrame(
                "subscribed",
                request.id(),
                text(request.room()),
                position,
                start.epoch().value(),
                reset ? null : replaying,
                reset ? true : null,
                start.readState().readUpTo().value(),
                V1Frames.text(start.readState().notifications())));
    }

    byte[] unsubscribed(ClientFrame.Unsubscribe request) {
        return frames.encode(new UnsubscribedFrame("unsubscribed", request.id(), text(request.room()), null));
    }

    byte[] accepted(String id, RoomEvent event) {
        return frames.encode(new AcceptedFrame(
                "accepted",
                id,
                text(event.room()),
                event.sequence().value(),
                messageOf(event).value().toString()));
    }

    private static MessageId messageOf(RoomEvent event) {
        if (event.change() instanceof RoomChange.OfMessage about) {
            return about.id();
        }
        throw new IllegalStateException("A message was changed, and something else happened");
    }

    byte[] readState(String id, ReadState state) {
        return frames.readState(Optional.of(id), state);
    }

    byte[] pong(Optional<String> id) {
        return frames.encode(new PongFrame("pong", id.orElse(null)));
    }

    byte[] refusal(Optional<String> id, ChatException refused, Language language) {
        return frames.encode(new RefusalFrame(
                "error",
                id.orElse(null),
                refused.code().code(),
                language.sentence(refused.refusal()),
                refused.retryAfter().map(Duration::toMillis).orElse(0L),
                fields(refused.violations(), language)));
    }

    private static @Nullable List<RefusalFrame.FieldPart> fields(List<Violation> violations, Language language) {
        return violations.isEmpty()
                ? null
                : violations.stream()
                        .map(wrong -> new RefusalFrame.FieldPart(
                                wrong.field(), wrong.refusal().code().code(), language.sentence(wrong.refusal())))
                        .toList();
    }

    private static String text(RoomId room) {
        return room.value().toString();
    }
}
