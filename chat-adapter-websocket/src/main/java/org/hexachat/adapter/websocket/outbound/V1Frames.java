package org.hexachat.adapter.websocket.outbound;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.wire.v1.UnsubscribedFrame;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the v1 socket says: as many objects in one frame as have gathered, one in each line. */
public final class V1Frames implements Encoding {

    /** What one frame holds at most, unless a single object is longer. */
    static final int MAX_FRAME_BYTES = 64 * 1024;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] piece(RoomEvent event) {
        return json.writeValueAsBytes(V1Events.frame(event));
    }

    @Override
    public byte[] join(List<byte[]> pieces) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            if (lines.size() > 0 && lines.size() + 1 + piece.length > MAX_FRAME_BYTES) {
                frames.writeBytes(ServerFrames.text(lines.toByteArray()));
                lines.reset();
            }
            if (lines.size() > 0) {
                lines.write('\n');
            }
            lines.writeBytes(piece);
        }
        if (lines.size() > 0) {
            frames.writeBytes(ServerFrames.text(lines.toByteArray()));
        }
        return frames.toByteArray();
    }

    /** A frame that holds one object of the wire. */
    public byte[] encode(Record content) {
        return ServerFrames.text(json.writeValueAsBytes(content));
    }

    byte[] unsubscribed(RoomId room, ErrorCode why) {
        return encode(new UnsubscribedFrame("unsubscribed", null, room.value().toString(), why.code()));
    }
}
