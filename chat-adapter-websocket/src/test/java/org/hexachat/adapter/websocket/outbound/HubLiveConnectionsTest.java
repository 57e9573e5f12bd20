package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.testkit.contract.LiveConnectionsContract;
import org.hexachat.testkit.contract.Wire;

class HubLiveConnectionsTest extends LiveConnectionsContract {

    @Override
    protected Wire wireOver(ReadRoomLogUseCase log) {
        return new HubWire(log, Dialect.CLASSIC);
    }
}
