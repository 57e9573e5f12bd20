package org.hexachat.adapter.web;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class WebArchitectureTest extends AdapterArchitectureContract {
    WebArchitectureTest() {
        super("org.hexachat.adapter.web", AdapterKind.DRIVING);
    }
}
