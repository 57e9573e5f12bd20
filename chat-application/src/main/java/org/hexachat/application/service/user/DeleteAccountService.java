package org.hexachat.application.service.user;

import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.MessageFate;

/** Removes the account and leaves it to a job to erase what it said. */
public final class DeleteAccountService implements DeleteAccountUseCase {

    private final AccountRemoval removal;
    private final PasswordProof proof;
    private final ErasureOrder erasure;
    private final CurrentSettings settings;

    public DeleteAccountService(
            AccountRemoval removal, PasswordProof proof, ErasureOrder erasure, CurrentSettings settings) {
        this.removal = removal;
        this.proof = proof;
        this.erasure = erasure;
        this.settings = settings;
    }

    @Override
    public void delete(Command command) {
        Violations violations = new Violations();
        MessageFate fate = settings.now().deletion().of(command.messages(), violations);
        proof.demand(command.caller(), command.currentPassword(), violations);
        violations.throwIfAny();
        removal.of(
                command.caller().actor(), () -> erasure.place(command.caller().id(), fate));
    }
}
