package org.hexachat.adapter.websocket;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class WebSocketArchitectureTest extends AdapterArchitectureContract {
    WebSocketArchitectureTest() {
        super("org.hexachat.adapter.websocket", AdapterKind.BOTH);
    }
}
