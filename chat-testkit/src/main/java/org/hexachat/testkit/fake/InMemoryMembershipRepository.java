package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;

/** Memberships in memory. */
final class InMemoryMembershipRepository implements MembershipRepository {
    private static final Comparator<UserId> BY_ID =
            Comparator.comparing(user -> user.value().toString());

    private final Memory memory;

    InMemoryMembershipRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Membership> find(RoomId room, UserId user) {
        return memory.read(
                tables -> Optional.ofNullable(tables.rooms().get(room)).flatMap(stored -> stored.membershipOf(user)));
    }

    @Override
    public List<RoomId> roomsOf(UserId user) {
        return memory.read(tables -> tables.rooms().values().stream()
                .filter(stored -> stored.members().containsKey(user))
                .map(stored -> stored.room().id())
                .sorted(Comparator.comparing(RoomId::value))
                .toList());
    }

    @Override
    public List<Member> membersOf(RoomId room, Optional<UserId> after, int limit) {
        return page(room, after, limit, _ -> true);
    }

    @Override
    public List<Member> membersCalled(RoomId room, NamePiece beginning, Optional<UserId> after, int limit) {
        return page(
                room, after, limit, member -> member.user().name().canonical().startsWith(beginning.canonical()));
    }

    private List<Member> page(RoomId room, Optional<UserId> after, int limit, Predicate<Member> wanted) {
        return memory.read(tables -> Optional.ofNullable(tables.rooms().get(room)).stream()
                .flatMap(stored ->
                        stored.members().keySet().stream().flatMap(user -> stored.membershipOf(user).stream()))
                .filter(membership -> after.filter(edge -> BY_ID.compare(membership.user(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Membership::user, BY_ID))
                .map(membership -> member(membership, tables))
                .filter(wanted)
                .limit(limit)
                .toList());
    }

    private static Member member(Membership membership, Tables tables) {
        return new Member(tables.signed(membership.user()), membership.role(), membership.joinedAt());
    }
}
