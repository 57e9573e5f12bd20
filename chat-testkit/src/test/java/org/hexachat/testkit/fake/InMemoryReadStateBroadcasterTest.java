package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.PersonalWire;
import org.hexachat.testkit.contract.ReadStateBroadcasterContract;

class InMemoryReadStateBroadcasterTest extends ReadStateBroadcasterContract {
    @Override
    protected PersonalWire openWire() {
        return new InMemoryReadStateBroadcaster();
    }
}
