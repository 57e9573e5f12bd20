package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.anyServerKeys;

import java.util.List;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.domain.push.ServerKeys;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link PushKeyRepository} must do. Untested: that there are none at first, which is so once in a store. */
public abstract class PushKeyRepositoryContract extends StorageContract {
    @Test
    void what_is_kept_is_found() {
        ServerKeys kept = keys().keep(anyServerKeys());
        assertThat(keys().find()).contains(kept);
    }

    @Test
    void what_was_kept_first_stays() {
        ServerKeys first = keys().keep(anyServerKeys());
        assertThat(keys().keep(anyServerKeys())).isEqualTo(first);
        assertThat(keys().find()).contains(first);
    }

    @RepeatedTest(2)
    void of_many_that_keep_some_at_once_all_get_the_same() {
        List<ServerKeys> kept = Race.between(6, i -> () -> keys().keep(anyServerKeys()));
        assertThat(kept).containsOnly(keys().find().orElseThrow());
    }

    private PushKeyRepository keys() {
        return storage().pushKeys();
    }
}
