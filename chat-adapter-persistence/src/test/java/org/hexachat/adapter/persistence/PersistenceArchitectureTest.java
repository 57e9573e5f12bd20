package org.hexachat.adapter.persistence;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class PersistenceArchitectureTest extends AdapterArchitectureContract {
    PersistenceArchitectureTest() {
        super("org.hexachat.adapter.persistence", AdapterKind.DRIVEN);
    }
}
