package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.UserId;

/** Removes the account and leaves it to a job to erase what it said. */
public final class DeleteAccountService implements DeleteAccountUseCase {

    private final AccountRemoval removal;
    private final PasswordProof proof;
    private final Clock clock;
    private final JobRepository jobs;
    private final IdGenerator ids;
    private final DeletionPolicy policy;

    public DeleteAccountService(
            AccountRemoval removal,
            PasswordProof proof,
            Clock clock,
            JobRepository jobs,
            IdGenerator ids,
            DeletionPolicy policy) {
        this.removal = removal;
        this.proof = proof;
        this.clock = clock;
        this.jobs = jobs;
        this.ids = ids;
        this.policy = policy;
    }

    @Override
    public void delete(Command command) {
        Violations violations = new Violations();
        MessageFate fate = policy.of(command.messages(), violations);
        proof.demand(command.caller(), command.currentPassword(), violations);
        violations.throwIfAny();
        removal.of(command.caller().actor(), () -> decide(command.caller().id(), fate));
    }

    private void decide(UserId account, MessageFate fate) {
        if (fate == MessageFate.ERASE) {
            jobs.add(Job.queued(new JobId(ids.next()), JobKind.ACCOUNT_ERASURE, Optional.of(account), clock.now()));
        }
    }
}
