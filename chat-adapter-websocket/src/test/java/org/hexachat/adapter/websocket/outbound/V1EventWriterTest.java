package org.hexachat.adapter.websocket.outbound;

import org.hexachat.application.port.out.EventWriter;
import org.hexachat.testkit.contract.EventWriterContract;

class V1EventWriterTest extends EventWriterContract {

    @Override
    protected EventWriter writer() {
        return new V1EventWriter(new V1Frames());
    }
}
