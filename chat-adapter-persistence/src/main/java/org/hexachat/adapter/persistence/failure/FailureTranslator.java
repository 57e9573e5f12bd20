package org.hexachat.adapter.persistence.failure;

import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The one place where a failure of the store becomes {@code storage.unavailable}. A bug stays what it is. */
final class FailureTranslator implements MethodInterceptor {

    /** About as long as a pool takes to replace its broken connections. */
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final OutageReport report;

    FailureTranslator(OutageReport report) {
        this.report = report;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (DataAccessException | TransactionException failure) {
            throw translated(failure);
        }
    }

    private RuntimeException translated(RuntimeException failure) {
        if (!Unavailability.is(failure)) {
            return failure;
        }
        report.failed(failure);
        return ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, WAIT, failure);
    }
}
