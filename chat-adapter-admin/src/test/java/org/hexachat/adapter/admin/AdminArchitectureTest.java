package org.hexachat.adapter.admin;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class AdminArchitectureTest extends AdapterArchitectureContract {
    AdminArchitectureTest() {
        super("org.hexachat.adapter.admin", AdapterKind.DRIVING);
    }
}
