package org.hexachat.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aPassword;

import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.testkit.contract.PasswordHasherContract;
import org.junit.jupiter.api.Test;

class FakePasswordHasherTest extends PasswordHasherContract {
    private final FakePasswordHasher hasher = FakePasswordHasher.create();

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }

    @Override
    protected PasswordHasher strongerHasher() {
        return FakePasswordHasher.ofStrength(2);
    }

    @Override
    protected PasswordHasher busyHasher() {
        return FakePasswordHasher.create().becomeBusy();
    }

    @Test
    void counts_what_a_real_one_would_have_worked_for() {
        PasswordHash hash = hasher.hash(aPassword());
        hasher.matches(aPassword(), hash);
        hasher.matchNothing(aPassword());
        hasher.isOutdated(hash);
        assertThat(hasher.work()).isEqualTo(3);
    }
}
