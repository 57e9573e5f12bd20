package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.testkit.contract.RoomEventBroadcasterContract;
import org.hexachat.testkit.contract.Wire;

class HubRoomEventBroadcasterTest extends RoomEventBroadcasterContract {

    @Override
    protected Wire wireOver(ReadRoomLogUseCase log) {
        return new HubWire(log, Dialect.CLASSIC);
    }
}
