package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.testkit.contract.IdGeneratorContract;

class SequentialIdGeneratorTest extends IdGeneratorContract {
    private final SequentialIdGenerator ids = new SequentialIdGenerator();

    @Override
    protected IdGenerator ids() {
        return ids;
    }
}
