package org.hexachat.testkit.fake;

import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.testkit.contract.RoomEventBroadcasterContract;
import org.hexachat.testkit.contract.Wire;

class InMemoryHubAsRoomEventBroadcasterTest extends RoomEventBroadcasterContract {
    @Override
    protected Wire wireOver(ReadRoomLogUseCase log) {
        return new InMemoryWire(log);
    }
}
