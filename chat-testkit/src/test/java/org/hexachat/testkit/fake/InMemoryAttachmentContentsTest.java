package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.testkit.contract.AttachmentContentsContract;

class InMemoryAttachmentContentsTest extends AttachmentContentsContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected AttachmentContents contents() {
        return storage.attachmentContents();
    }
}
