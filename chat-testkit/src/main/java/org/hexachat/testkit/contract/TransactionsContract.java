package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Transactions} must do. Untested: what becomes of work that goes on after a part of it was refused, since the
 * port promises nothing; that the work blocks on the store alone, which is up to the caller.
 */
public abstract class TransactionsContract extends StorageContract {
    @Test
    void all_changes_are_there_when_it_returns() {
        User one = aUser();
        User two = aUser();
        transactions().inTransaction(() -> {
            add(one);
            add(two);
        });
        assertThat(Race.elsewhere(() -> isThere(one))).isTrue();
        assertThat(Race.elsewhere(() -> isThere(two))).isTrue();
    }

    @Test
    void answers_what_the_work_answers() {
        assertThat(transactions().<String>inTransaction(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void no_change_is_there_when_the_work_throws() {
        User user = aUser();
        IllegalStateException fault = new IllegalStateException("on purpose");
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    add(user);
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(isThere(user)).isFalse();
    }

    @Test
    void a_refusal_comes_out_as_it_is_and_undoes_everything() {
        User user = aUser();
        ChatException refusal = new ChatException(ErrorCode.ROOM_NOT_OWNER);
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    add(user);
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThat(isThere(user)).isFalse();
    }

    @Test
    void an_error_undoes_everything_too() {
        User user = aUser();
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    add(user);
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(isThere(user)).isFalse();
    }

    @Test
    void the_work_sees_its_own_changes_and_nobody_else_does() {
        User user = aUser();
        transactions().inTransaction(() -> {
            add(user);
            assertThat(isThere(user)).isTrue();
            assertThat(Race.elsewhere(() -> isThere(user))).isFalse();
        });
    }

    @Test
    void an_inner_transaction_is_part_of_the_outer_one() {
        User user = aUser();
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    transactions().inTransaction(() -> add(user));
                    assertThat(isThere(user)).isTrue();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(isThere(user)).isFalse();
    }

    @Test
    void one_that_failed_does_not_spoil_the_next() {
        User user = aUser();
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        transactions().inTransaction(() -> add(user));
        assertThat(isThere(user)).isTrue();
    }

    private Transactions transactions() {
        return storage().transactions();
    }

    private void add(User user) {
        storage().users().add(user, anyPasswordHash());
    }

    private boolean isThere(User user) {
        return storage().users().findById(user.id()).isPresent();
    }
}
