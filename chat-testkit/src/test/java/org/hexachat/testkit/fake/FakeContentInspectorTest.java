package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.testkit.contract.ContentInspectorContract;

class FakeContentInspectorTest extends ContentInspectorContract {

    @Override
    protected ContentInspector inspector() {
        return new FakeContentInspector();
    }
}
