package org.hexachat.adapter.file;

import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.testkit.contract.ContentInspectorContract;

class TikaContentInspectorTest extends ContentInspectorContract {

    @Override
    protected ContentInspector inspector() {
        return new TikaContentInspector();
    }
}
