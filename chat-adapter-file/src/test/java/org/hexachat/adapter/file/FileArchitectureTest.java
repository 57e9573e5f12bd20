package org.hexachat.adapter.file;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class FileArchitectureTest extends AdapterArchitectureContract {
    FileArchitectureTest() {
        super("org.hexachat.adapter.file", AdapterKind.DRIVEN);
    }
}
