package org.hexachat.bootstrap.administrator;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the first administrator was refused. */
final class AdministratorRefusedAnalyzer extends AbstractFailureAnalyzer<AdministratorRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorRefusedException cause) {
        return new FailureAnalysis(
                "The first administrator cannot be made: " + cause.getMessage(),
                "Change CHAT_ADMIN_USERNAME, CHAT_ADMIN_PASSWORD or CHAT_ADMIN_PASSWORD_FILE, CHAT_ADMIN_ROOM (chat.admin.*),"
                        + " or remove all of them to start without.",
                cause);
    }
}
