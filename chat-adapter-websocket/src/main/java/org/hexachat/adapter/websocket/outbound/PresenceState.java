package org.hexachat.adapter.websocket.outbound;

import java.util.Locale;

/** How somebody is there. */
enum PresenceState {
    ONLINE,
    AWAY,
    OFFLINE;

    final String word = name().toLowerCase(Locale.ROOT);
}
