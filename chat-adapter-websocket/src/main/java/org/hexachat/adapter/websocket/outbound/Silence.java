package org.hexachat.adapter.websocket.outbound;

import java.util.Set;
import org.hexachat.domain.user.UserId;

/**
 * Whom the reader of an outbox blocks, as it was read at some time: what was asked for later holds.
 *
 * @param asOf orders the readings of this node
 */
record Silence(long asOf, Set<UserId> people) {

    static final Silence NONE = new Silence(0, Set.of());

    Silence later(Silence other) {
        return other.asOf > asOf ? other : this;
    }
}
