package org.hexachat.adapter.rest;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class RestArchitectureTest extends AdapterArchitectureContract {
    RestArchitectureTest() {
        super("org.hexachat.adapter.rest", AdapterKind.DRIVING);
    }
}
