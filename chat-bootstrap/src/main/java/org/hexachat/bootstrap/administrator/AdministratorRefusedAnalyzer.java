package org.hexachat.bootstrap.administrator;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the first administrator was refused. */
final class AdministratorRefusedAnalyzer extends AbstractFailureAnalyzer<AdministratorRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorRefusedException cause) {
        return new FailureAnalysis(
                "The first administrator cannot be made: " + cause.getMessage(),
                "Change CHAT_ADMIN_USERNAME or CHAT_ADMIN_PASSWORD (chat.admin.*), or remove both to start without.",
                cause);
    }
}
