package org.hexachat.adapter.websocket.outbound;

import java.util.List;
import org.hexachat.domain.log.RoomEvent;

/** How one dialect tells of events. */
interface Encoding {

    /** One event, ready to be joined with others; no bytes for what this dialect does not speak of. */
    byte[] piece(RoomEvent event);

    /** As {@link #piece}, for somebody who blocks whom the event quotes. */
    byte[] withheld(Quote quote);

    /** Whole frames that hold the pieces, in order. */
    byte[] join(List<byte[]> pieces);
}
