package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.testkit.contract.ThumbnailMakerContract;

class FakeThumbnailMakerTest extends ThumbnailMakerContract {

    @Override
    protected ThumbnailMaker maker() {
        return new FakeThumbnailMaker();
    }
}
