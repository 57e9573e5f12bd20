package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.NewRoomBroadcasterContract;
import org.hexachat.testkit.contract.RoomWire;

class InMemoryNewRoomBroadcasterTest extends NewRoomBroadcasterContract {
    @Override
    protected RoomWire openWire() {
        return new InMemoryNewRoomBroadcaster();
    }
}
