package org.hexachat.adapter.websocket.outbound;

import java.util.HashSet;
import java.util.Set;
import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.domain.figures.Traffic;
import org.hexachat.domain.user.UserId;

/** Looks at each of this node's connections when it is asked, so that nobody else counts. */
final class HubTrafficFigures implements TrafficFigures {

    private final ConnectionHub hub;
    private final DeliveryCount deliveries;

    HubTrafficFigures(ConnectionHub hub, DeliveryCount deliveries) {
        this.hub = hub;
        this.deliveries = deliveries;
    }

    @Override
    public Traffic traffic() {
        int classic = 0;
        int v1 = 0;
        long waiting = 0;
        Set<UserId> people = new HashSet<>();
        for (ClientConnection connection : hub.connections()) {
            if (connection.dialect() == Dialect.CLASSIC) {
                classic++;
            } else {
                v1++;
            }
            people.add(connection.caller().id());
            waiting += connection.outbox().waitingBytes();
        }
        return new Traffic(classic, v1, people.size(), deliveries.sum(), waiting);
    }
}
