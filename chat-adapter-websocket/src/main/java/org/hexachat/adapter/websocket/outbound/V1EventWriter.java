package org.hexachat.adapter.websocket.outbound;

import java.nio.charset.StandardCharsets;
import org.hexachat.application.port.out.EventWriter;
import org.hexachat.domain.log.RoomEvent;

/** Says what happened as the v1 socket says it. */
final class V1EventWriter implements EventWriter {

    private final V1Frames frames;

    V1EventWriter(V1Frames frames) {
        this.frames = frames;
    }

    @Override
    public String write(RoomEvent event) {
        return new String(frames.piece(event), StandardCharsets.UTF_8);
    }
}
