package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;

/** Invitations in memory. */
final class InMemoryInvitationRepository implements InvitationRepository {
    private static final RoomItemPage<InvitationId, Invitation> PAGE =
            new RoomItemPage<>(Invitation::id, InvitationId::value, Invitation::room, Invitation::by);

    private final Memory memory;

    InMemoryInvitationRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(Invitation invitation, TokenHash hash) {
        memory.update(tables -> {
            tables.room(invitation.room());
            if (fresh(tables, invitation.room(), invitation.createdAt()).count() >= Invitation.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.INVITATION_LIMIT, Invitation.MAX_PER_ROOM);
            }
            tables.invitations().put(invitation.id(), new StoredInvitation(invitation, hash));
        });
    }

    @Override
    public Optional<Invitation> find(TokenHash hash) {
        return memory.read(tables -> tables.invitations().values().stream()
                .filter(stored -> stored.hash().equals(hash))
                .map(StoredInvitation::invitation)
                .map(invitation -> signed(invitation, tables))
                .findFirst());
    }

    @Override
    public List<Invitation> listOf(RoomId room, Instant now) {
        return memory.read(tables -> fresh(tables, room, now)
                .sorted(Comparator.comparing(
                        invitation -> invitation.id().value().toString()))
                .map(invitation -> signed(invitation, tables))
                .toList());
    }

    @Override
    public List<RoomItem<Invitation>> list(RoomItemQuery<InvitationId> query, Instant now) {
        return memory.read(tables -> PAGE.of(
                tables.invitations().values().stream()
                        .map(StoredInvitation::invitation)
                        .filter(invitation -> now.isBefore(invitation.expiresAt()))
                        .map(invitation -> signed(invitation, tables)),
                query,
                tables));
    }

    @Override
    public boolean revoke(RoomId room, InvitationId id) {
        return memory.<Boolean>write(tables -> tables.invitations()
                .values()
                .removeIf(stored -> stored.invitation().id().equals(id)
                        && stored.invitation().room().equals(room)));
    }

    @Override
    public void removeExpired(Instant now) {
        memory.update(tables -> tables.invitations()
                .values()
                .removeIf(stored -> !now.isBefore(stored.invitation().expiresAt())));
    }

    private static Stream<Invitation> fresh(Tables tables, RoomId room, Instant now) {
        return tables.invitations().values().stream()
                .map(StoredInvitation::invitation)
                .filter(invitation -> invitation.room().equals(room) && now.isBefore(invitation.expiresAt()));
    }

    private static Invitation signed(Invitation invitation, Tables tables) {
        return new Invitation(
                invitation.id(),
                invitation.room(),
                tables.signed(invitation.by().id()),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.maxUses(),
                invitation.uses());
    }
}
