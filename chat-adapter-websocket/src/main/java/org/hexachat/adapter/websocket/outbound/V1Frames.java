package org.hexachat.adapter.websocket.outbound;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.websocket.socket.ServerFrames;
import org.hexachat.adapter.websocket.wire.v1.ReadStateFrame;
import org.hexachat.adapter.websocket.wire.v1.RoomAddedFrame;
import org.hexachat.adapter.websocket.wire.v1.RoomPart;
import org.hexachat.adapter.websocket.wire.v1.UnsubscribedFrame;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.user.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the v1 socket says: as many objects in one frame as have gathered, one in each line. */
public final class V1Frames implements Encoding {

    /** What one frame holds at most, unless a single object is longer. */
    static final int MAX_FRAME_BYTES = 64 * 1024;

    private static final byte NEW_LINE = '\n';

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] piece(RoomEvent event) {
        return json.writeValueAsBytes(V1Events.frame(event));
    }

    @Override
    public byte[] withheld(Quote quote) {
        return json.writeValueAsBytes(V1Events.withheld(quote));
    }

    /** Measured before it is written: a resume joins hundreds, and a buffer that grows copies them again and again. */
    @Override
    public byte[] join(List<byte[]> pieces) {
        List<List<byte[]>> frames = framed(pieces);
        ByteBuffer all = ByteBuffer.allocate(frames.stream()
                .mapToInt(lines -> ServerFrames.lengthOfText(length(lines)))
                .sum());
        for (List<byte[]> lines : frames) {
            ServerFrames.beginText(all, length(lines));
            all.put(lines.getFirst());
            for (byte[] line : lines.subList(1, lines.size())) {
                all.put(NEW_LINE).put(line);
            }
        }
        return all.array();
    }

    /** As many in each as fit, and at least one. */
    private static List<List<byte[]>> framed(List<byte[]> pieces) {
        List<List<byte[]>> frames = new ArrayList<>();
        int start = 0;
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int longer = length + 1 + pieces.get(i).length;
            if (i > start && longer > MAX_FRAME_BYTES) {
                frames.add(pieces.subList(start, i));
                start = i;
            }
            length = i == start ? pieces.get(i).length : longer;
        }
        if (start < pieces.size()) {
            frames.add(pieces.subList(start, pieces.size()));
        }
        return frames;
    }

    private static int length(List<byte[]> lines) {
        int length = lines.size() - 1;
        for (byte[] line : lines) {
            length += line.length;
        }
        return length;
    }

    /** A frame that holds one object of the wire. */
    public byte[] encode(Record content) {
        return ServerFrames.text(json.writeValueAsBytes(content));
    }

    /** What somebody has read, and wants to be told of. */
    public byte[] readState(Optional<String> id, ReadState state) {
        return encode(new ReadStateFrame(
                "read_state",
                id.orElse(null),
                state.room().value().toString(),
                state.readUpTo().value(),
                text(state.notifications())));
    }

    /** A level, as clients say it. */
    public static String text(NotificationLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** That somebody is a member of one room more. */
    byte[] roomAdded(Room room) {
        return encode(new RoomAddedFrame("room_added", part(room)));
    }

    private static RoomPart part(Room room) {
        return new RoomPart(
                room.id().value().toString(),
                room.title(),
                room.owner().value().toString(),
                room.isDirect() ? "direct" : "room",
                room.kind() instanceof RoomKind.Direct(List<Actor> people)
                        ? people.stream().map(V1Events::person).toList()
                        : List.of(),
                room.createdAt().toString());
    }

    byte[] unsubscribed(RoomId room, ErrorCode why) {
        return encode(new UnsubscribedFrame("unsubscribed", null, room.value().toString(), why.code()));
    }
}
