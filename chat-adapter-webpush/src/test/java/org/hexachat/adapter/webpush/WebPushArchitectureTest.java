package org.hexachat.adapter.webpush;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class WebPushArchitectureTest extends AdapterArchitectureContract {
    WebPushArchitectureTest() {
        super("org.hexachat.adapter.webpush", AdapterKind.DRIVEN);
    }
}
