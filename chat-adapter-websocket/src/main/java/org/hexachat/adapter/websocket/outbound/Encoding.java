package org.hexachat.adapter.websocket.outbound;

import java.util.List;
import org.hexachat.domain.log.RoomEvent;

/** How one dialect tells of events. */
interface Encoding {

    /** One event, ready to be joined with others; no bytes for what this dialect does not speak of. */
    byte[] piece(RoomEvent event);

    /** Whole frames that hold the pieces, in order. */
    byte[] join(List<byte[]> pieces);
}
