package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.testkit.contract.TrafficFiguresContract;
import org.hexachat.testkit.contract.Wire;

class HubTrafficFiguresTest extends TrafficFiguresContract {

    @Override
    protected Wire wireOver(ReadRoomLogUseCase log) {
        return new HubWire(log, Dialect.V1);
    }

    @Override
    protected TrafficFigures figuresOf(Wire wire) {
        return ((HubWire) wire).figures();
    }
}
