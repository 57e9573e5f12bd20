package org.hexachat.testkit.fake;

import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.testkit.contract.LiveConnectionsContract;
import org.hexachat.testkit.contract.Wire;

class InMemoryHubAsLiveConnectionsTest extends LiveConnectionsContract {
    @Override
    protected Wire wireOver(ReadRoomLogUseCase log) {
        return new InMemoryWire(log);
    }
}
