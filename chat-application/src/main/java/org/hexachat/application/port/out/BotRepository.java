package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * Keeps what makes an account a bot's. The account itself is found and forgotten by {@link UserRepository}, as everybody's; it has no
 * {@linkplain UserRepository#findCredentials credentials}. Every call can throw {@code storage.unavailable}.
 */
public interface BotRepository {

    /**
     * Stores a new bot.
     *
     * @throws ChatException {@code username.taken}; {@code bot.limit} where the owner has {@link Bot#MAX_PER_OWNER}, also when several
     *     are added at once; {@code token.invalid} where the owner's account was deleted or
     *     disabled meanwhile
     */
    void add(Bot bot);

    /** The bot, if it is this owner's. */
    Optional<Bot> find(UserId owner, UserId bot);

    /** The bots of an owner in the order of their identifiers. */
    List<Bot> listOf(UserId owner);

    /**
     * Replaces what a bot of this owner may do; answers whether there is one. Inside a transaction no other change of the bot happens
     * until that ends.
     */
    boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes);

    /** Replaces until when the token of a bot of this owner is good; otherwise as {@link #changeScopes}. */
    boolean changeExpiry(UserId owner, UserId bot, Optional<Instant> expiresAt);

    /** Ends the sessions of bots whose tokens are good no longer at {@code now}, and answers which. */
    List<SessionId> endExpired(Instant now);
}
