package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;

/**
 * Keeps invitations until they expire or are withdrawn; they go with their room. {@link RoomLog} is what counts their uses. Every
 * call can throw {@code storage.unavailable}.
 */
public interface InvitationRepository {

    /**
     * Stores an invitation that is found under the hash of its token.
     *
     * @throws ChatException {@code room.not_found}; {@code invitation.limit} where the room has {@link Invitation#MAX_PER_ROOM}
     *     that have not expired when this one is made, also when several are made at once
     */
    void add(Invitation invitation, TokenHash hash);

    /** The invitation whose token has this hash, whether or not it still opens anything. */
    Optional<Invitation> find(TokenHash hash);

    /** The invitations of a room that have not expired at {@code now}, in the order of their identifiers. */
    List<Invitation> listOf(RoomId room, Instant now);

    /** The invitations of all rooms that a query means and that have not expired at {@code now}, the newest first. */
    List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now);

    /**
     * Withdraws an invitation of this room; answers whether there was one. Nobody joins by it once this has returned.
     */
    boolean revoke(RoomId room, InvitationId id);

    /** Forgets the invitations that have expired at {@code now}. */
    void removeExpired(Instant now);
}
