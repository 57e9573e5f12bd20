package org.hexachat.adapter.http;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class HttpArchitectureTest extends AdapterArchitectureContract {
    HttpArchitectureTest() {
        super("org.hexachat.adapter.http", AdapterKind.DRIVEN);
    }
}
