package org.hexachat.adapter.persistence.transaction;

import java.util.Optional;
import java.util.function.Supplier;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the thread: an inner one joins the outer one, and a failure of either undoes both. */
@Stored
final class SpringTransactions implements Transactions {

    private final TransactionTemplate template;

    SpringTransactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return Optional.ofNullable(template.execute(status -> work.get())).orElseThrow();
    }
}
