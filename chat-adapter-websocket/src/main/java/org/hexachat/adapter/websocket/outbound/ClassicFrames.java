package org.hexachat.adapter.websocket.outbound;

import java.nio.ByteBuffer;
import java.util.List;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.wire.ErrorFrame;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the classic socket says: one frame for each message. The JSON is this adapter's own: a mapper configured for other
 * surfaces must not change a frozen one.
 */
public final class ClassicFrames implements Encoding {

    private static final byte[] NOTHING = {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final ChatMessageFrameMapper frames;

    ClassicFrames(ChatMessageFrameMapper frames) {
        this.frames = frames;
    }

    @Override
    public byte[] piece(RoomEvent event) {
        return switch (event.change()) {
            case RoomChange.MessagePosted posted -> write(frames.fromEvent(event, posted));
            case RoomChange.MessageEdited _,
                    RoomChange.MessageDeleted _,
                    RoomChange.MessageWithdrawn _,
                    RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _,
                    RoomChange.OfOther _,
                    RoomChange.ReactionAdded _,
                    RoomChange.ReactionRemoved _,
                    RoomChange.SlowModeChanged _,
                    RoomChange.RetentionChanged _,
                    RoomChange.MessagesExpired _,
                    RoomChange.RoomRenamed _,
                    RoomChange.ListingChanged _,
                    RoomChange.AccessChanged _ -> NOTHING;
        };
    }

    @Override
    public byte[] withheld(Quote quote) {
        return NOTHING;
    }

    @Override
    public byte[] join(List<byte[]> pieces) {
        ByteBuffer all = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(all::put);
        return all.array();
    }

    /** The frame that tells a newcomer of a message; no bytes for one that was deleted. */
    public byte[] encode(Message message) {
        return message.isDeleted() ? NOTHING : write(frames.fromHistory(message));
    }

    public byte[] encode(ErrorFrame error) {
        return write(error);
    }

    private byte[] write(Object content) {
        return ServerFrames.text(json.writeValueAsBytes(content));
    }
}
