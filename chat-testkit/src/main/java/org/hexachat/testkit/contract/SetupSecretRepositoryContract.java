package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aSetupSecret;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.time.Instant;
import java.util.List;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.domain.setup.SetupSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link SetupSecretRepository} must do. Untested: the very instant of expiry, which nobody can hit. */
public abstract class SetupSecretRepositoryContract extends StorageContract {
    private static final Instant LATER = NOON.plusSeconds(60);

    @BeforeEach
    void nobody_has_any() {
        secrets().removeAll();
    }

    @Test
    void a_secret_is_good_until_it_expires() {
        SetupSecret secret = added(LATER);
        assertThat(secrets().contains(secret.hash(), LATER.minusNanos(1000))).isTrue();
        assertThat(secrets().contains(secret.hash(), LATER.plusNanos(1000))).isFalse();
        assertThat(secrets().takeAll(secret.hash(), LATER.plusNanos(1000))).isFalse();
        assertThat(secrets().takeAll(secret.hash(), LATER.minusNanos(1000))).isTrue();
    }

    @Test
    void taking_one_takes_all_away() {
        SetupSecret one = added(LATER);
        SetupSecret two = added(LATER);
        assertThat(secrets().contains(two.hash(), NOON)).isTrue();
        assertThat(secrets().takeAll(one.hash(), NOON)).isTrue();
        assertThat(secrets().contains(one.hash(), NOON)).isFalse();
        assertThat(secrets().contains(two.hash(), NOON)).isFalse();
        assertThat(secrets().takeAll(two.hash(), NOON)).isFalse();
    }

    @Test
    void what_is_none_of_them_takes_nothing_away() {
        SetupSecret secret = added(LATER);
        assertThat(secrets().contains(anyTokenHash(), NOON)).isFalse();
        assertThat(secrets().takeAll(anyTokenHash(), NOON)).isFalse();
        assertThat(secrets().contains(secret.hash(), NOON)).isTrue();
    }

    @Test
    void they_are_there_again_where_the_transaction_is_undone() {
        SetupSecret one = added(LATER);
        SetupSecret two = added(LATER);
        Throwable undone = catchThrowable(() -> storage().transactions().inTransaction(() -> {
            assertThat(secrets().takeAll(one.hash(), NOON)).isTrue();
            throw new UnsupportedOperationException("undone");
        }));
        assertThat(undone).isInstanceOf(UnsupportedOperationException.class);
        assertThat(secrets().contains(one.hash(), NOON)).isTrue();
        assertThat(secrets().contains(two.hash(), NOON)).isTrue();
    }

    @Test
    void all_of_them_are_forgotten_at_once() {
        SetupSecret secret = added(LATER);
        secrets().removeAll();
        assertThat(secrets().contains(secret.hash(), NOON)).isFalse();
    }

    @Test
    void what_has_expired_is_forgotten_and_nothing_else() {
        SetupSecret expired = added(LATER);
        SetupSecret fresh = added(LATER.plusSeconds(60));
        secrets().removeExpired(LATER.plusSeconds(1));
        assertThat(secrets().contains(expired.hash(), NOON)).isFalse();
        assertThat(secrets().contains(fresh.hash(), NOON)).isTrue();
    }

    @RepeatedTest(5)
    void of_many_who_take_at_once_also_by_different_secrets_one_does() {
        List<SetupSecret> several = List.of(added(LATER), added(LATER), added(LATER), added(LATER));
        List<Boolean> taken = Race.between(8, i -> () -> take(several.get(i % 4)));
        assertThat(taken.stream().filter(Boolean::booleanValue)).hasSize(1);
        assertThat(several.stream().map(secret -> secrets().contains(secret.hash(), NOON)))
                .containsOnly(false);
    }

    @RepeatedTest(5)
    void of_many_transactions_that_take_at_once_one_does() {
        List<SetupSecret> several = List.of(added(LATER), added(LATER), added(LATER), added(LATER));
        List<Boolean> taken =
                Race.between(8, i -> () -> storage().transactions().inTransaction(() -> take(several.get(i % 4))));
        assertThat(taken.stream().filter(Boolean::booleanValue)).hasSize(1);
    }

    private boolean take(SetupSecret secret) {
        return secrets().takeAll(secret.hash(), NOON);
    }

    private SetupSecret added(Instant expiresAt) {
        SetupSecret secret = aSetupSecret(expiresAt);
        secrets().add(secret);
        return secret;
    }

    private SetupSecretRepository secrets() {
        return storage().setupSecrets();
    }
}
