package org.hexachat.adapter.websocket.outbound;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexachat.adapter.websocket.wire.ErrorFrame;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import tools.jackson.databind.json.JsonMapper;

/** Writes frames. The JSON is this adapter's own: a mapper configured for other surfaces must not change a frozen one. */
public final class FrameEncoder {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ChatMessageFrameMapper frames;

    FrameEncoder(ChatMessageFrameMapper frames) {
        this.frames = frames;
    }

    /** The frame that tells of an event; empty for what the classic socket does not speak of. */
    Optional<Frame> encode(RoomEvent event) {
        return switch (event.change()) {
            case RoomChange.MessagePosted posted -> Optional.of(write(frames.fromEvent(event, posted)));
            case RoomChange.MemberJoined _, RoomChange.MemberLeft _ -> Optional.empty();
        };
    }

    Frame encode(Message message) {
        return write(frames.fromHistory(message));
    }

    public Frame encode(ErrorFrame error) {
        return write(error);
    }

    private Frame write(Object content) {
        byte[] bytes = json.writeValueAsBytes(content);
        return new Frame(new String(bytes, StandardCharsets.UTF_8), bytes.length);
    }
}
