package org.hexachat.adapter.webhook;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class WebhookArchitectureTest extends AdapterArchitectureContract {
    WebhookArchitectureTest() {
        super("org.hexachat.adapter.webhook", AdapterKind.DRIVEN);
    }
}
