package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.UserId;

/**
 * Keeps what is to accounts for those who run the server: who they are, who is kept out, and who runs it. Of deleted accounts it
 * knows nothing. Every call joins a running {@linkplain Transactions transaction}, and can throw {@code storage.unavailable}.
 */
public interface AccountRepository {

    /** The accounts that a query means, of people and of programs, in the order of their canonical names. */
    List<Account> list(AccountQuery query);

    Optional<Account> find(UserId id);

    /**
     * Disables an account and the bots that it owns; {@link SessionRepository#add} gives them no session any more. What is open is
     * for the caller to end: a session that was being added is there to be ended once this returns.
     *
     * @return which of them were active before; empty where the account was disabled already, or is gone
     */
    List<UserId> disable(UserId id, Instant at);

    /**
     * Enables an account, and those of its bots that were disabled with it, and not before.
     *
     * @return whether it was disabled
     */
    boolean enable(UserId id);

    /**
     * Whether this account runs the server, and no other does that is active. Inside a transaction it stays so until that ends, as long as
     * everybody asks this first who disables or deletes an account, or takes the right from it: of all who go at once somebody stays.
     */
    boolean isLastAdministrator(UserId account);

    /** Takes the right to run the server; answers whether the account had it. */
    boolean revokeAdministrator(UserId id);
}
