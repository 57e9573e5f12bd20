package org.hexachat.canary.adapter.good;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

/** Stands for the test that holds the adapter to the rules; abstract, so that nothing runs it. */
abstract class GoodArchitectureTest extends AdapterArchitectureContract {
    GoodArchitectureTest() {
        super("org.hexachat.canary.adapter.good", AdapterKind.DRIVEN);
    }
}
