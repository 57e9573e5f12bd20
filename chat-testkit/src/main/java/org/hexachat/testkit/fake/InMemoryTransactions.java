package org.hexachat.testkit.fake;

import java.util.function.Supplier;
import org.hexachat.application.port.out.Transactions;

/** Transactions of the store in memory: one at a time, undone where the work throws. */
final class InMemoryTransactions implements Transactions {
    private final Memory memory;

    InMemoryTransactions(Memory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return memory.inTransaction(work);
    }
}
