package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aMute;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.aSlowMode;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anEndOfABan;
import static org.hexachat.testkit.fixture.Samples.anEndOfAMute;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link AuditLog} must do, together with the log of rooms that writes most of it. */
public abstract class AuditLogContract extends StorageContract {
    private static final Reason SPAM = new Reason("spam, again 'and' again");

    @Test
    void a_line_says_who_did_what_to_whom_when_where_and_why() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        storage().log().append(because(SPAM, aKick(room, moderator, troll)));
        AuditEntry entry = ofRoom(room).getFirst();
        assertThat(entry.act())
                .isEqualTo(new AuditedAct(
                        room.id(),
                        room.name(),
                        NOON,
                        moderator.id(),
                        AuditAction.MEMBER_KICKED,
                        Optional.of(troll.id()),
                        Optional.empty(),
                        Optional.of(SPAM),
                        Optional.empty()));
        assertThat(entry.actor()).isEqualTo(theActor(moderator));
        assertThat(entry.member()).contains(theActor(troll));
    }

    @Test
    void everything_that_moderators_do_is_told_with_what_it_came_to() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        RoomName renamed = anyRoomName();
        storage().log().append(aRole(room, moderator, troll, Role.MODERATOR));
        storage().log().append(aMute(room, moderator, troll, new MuteTerm(Optional.of(NOON.plusSeconds(60)))));
        storage().log().append(anEndOfAMute(room, moderator, troll));
        storage().log().append(aMute(room, moderator, troll, new MuteTerm(Optional.empty())));
        storage().log().append(aBan(room, moderator, troll));
        storage().log().append(anEndOfABan(room, moderator, troll));
        storage().log().append(aSlowMode(room, moderator, SlowMode.ofSeconds(10)));
        storage().log().append(aRename(room, moderator, renamed));
        storage()
                .log()
                .changeAccess(
                        new PendingEvent(room.id(), theActor(moderator), NOON, new AccessChanged(false, false)),
                        new RoomAccess.Open());
        assertThat(ofRoom(room).reversed())
                .extracting(
                        entry -> entry.act().action(),
                        entry -> entry.act().detail().orElse(""))
                .containsExactly(
                        tuple(AuditAction.ROLE_CHANGED, "moderator"),
                        tuple(AuditAction.MEMBER_MUTED, "2026-01-01T12:01:00Z"),
                        tuple(AuditAction.MEMBER_UNMUTED, ""),
                        tuple(AuditAction.MEMBER_MUTED, ""),
                        tuple(AuditAction.MEMBER_BANNED, ""),
                        tuple(AuditAction.MEMBER_UNBANNED, ""),
                        tuple(AuditAction.SLOW_MODE_CHANGED, "10"),
                        tuple(AuditAction.ROOM_RENAMED, renamed.value()),
                        tuple(AuditAction.ACCESS_CHANGED, "open"));
        assertThat(ofRoom(room))
                .extracting(entry -> entry.act().roomName().orElseThrow())
                .containsOnly(room.name(), renamed);
    }

    @Test
    void what_is_done_to_the_messages_of_others_is_told_and_what_people_do_themselves_is_not() {
        Room room = someRoom();
        User moderator = someMemberOf(room);
        User author = someMemberOf(room);
        MessageId mended = theMessageOf(
                storage().log().append(aMessage(room, author, "one")).event());
        MessageId taken = theMessageOf(
                storage().log().append(aMessage(room, author, "two")).event());
        MessageId own = theMessageOf(
                storage().log().append(aMessage(room, author, "three")).event());
        storage().log().append(anEdit(room, author, own, "four"));
        storage().log().append(aDeletion(room, author, own));
        storage().log().append(anEdit(room, moderator, mended, "better"));
        storage().log().append(because(SPAM, aDeletion(room, moderator, taken)));
        storage().log().append(aLeave(room, author));
        List<AuditEntry> entries = ofRoom(room);
        assertThat(entries)
                .extracting(entry -> entry.act().action())
                .containsExactly(AuditAction.MESSAGE_DELETED, AuditAction.MESSAGE_EDITED);
        assertThat(entries.getFirst().act().message()).contains(taken);
        assertThat(entries.getFirst().act().reason()).contains(SPAM);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.member()).contains(theActor(author)));
    }

    @Test
    void what_was_refused_or_undone_leaves_no_line() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someMemberOf(room);
        assertThatThrownBy(() -> storage().log().append(anEndOfABan(room, moderator, troll)));
        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
            storage().log().append(aKick(room, moderator, troll));
            throw new IllegalStateException("undone");
        }));
        assertThat(ofRoom(room)).isEmpty();
    }

    @Test
    void the_lines_of_a_room_outlive_it() {
        Room room = someRoom();
        User moderator = someone();
        storage().log().append(aBan(room, moderator, someone()));
        storage().transactions().inTransaction(() -> {
            assertThat(storage().log().delete(room.id())).isTrue();
            storage()
                    .audit()
                    .record(AuditedAct.ofDeletion(room.id(), room.name(), moderator.id(), NOON, Optional.empty()));
        });
        assertThat(ofRoom(room))
                .extracting(entry -> entry.act().action())
                .containsExactly(AuditAction.ROOM_DELETED, AuditAction.MEMBER_BANNED);
    }

    @Test
    void deleted_accounts_keep_their_lines_without_their_names() {
        Room room = someRoom();
        User moderator = someone();
        User troll = someone();
        storage().log().append(aBan(room, moderator, troll));
        storage().users().delete(troll.id());
        storage().users().delete(moderator.id());
        AuditEntry entry = ofRoom(room).getFirst();
        assertThat(entry.actor().id()).isEqualTo(moderator.id());
        assertThat(entry.actor().name()).isEqualTo(Username.DELETED);
        assertThat(entry.member().orElseThrow().name()).isEqualTo(Username.DELETED);
    }

    @Test
    void a_page_is_narrowed_by_who_to_whom_and_what_and_goes_on_where_the_one_before_ended() {
        Room room = someRoom();
        User anna = someone();
        User boris = someone();
        List<User> trolls = Stream.generate(this::someone).limit(3).toList();
        for (User troll : trolls) {
            storage().log().append(aBan(room, anna, troll));
            storage().log().append(anEndOfABan(room, boris, troll));
        }
        assertThat(read(room, Optional.of(anna.id()), Optional.empty(), Optional.empty()))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(theActor(anna)));
        assertThat(read(room, Optional.empty(), Optional.of(trolls.get(1).id()), Optional.empty()))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.member()).contains(theActor(trolls.get(1))));
        assertThat(read(room, Optional.empty(), Optional.empty(), Optional.of(AuditAction.MEMBER_UNBANNED)))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(theActor(boris)));
        List<AuditEntry> all = ofRoom(room);
        assertThat(IntStream.range(1, 6))
                .allSatisfy(i -> assertThat(all.get(i).number())
                        .isLessThan(all.get(i - 1).number()));
        AuditQuery two = new AuditQuery(
                Optional.of(room.id()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 2);
        assertThat(storage().audit().entries(two)).isEqualTo(all.subList(0, 2));
        assertThat(storage().audit().entries(two.after(all.get(1)))).isEqualTo(all.subList(2, 4));
        assertThat(storage().audit().entries(two.after(all.getLast()))).isEmpty();
    }

    @Test
    void the_lines_of_all_rooms_are_read_together() {
        User anna = someone();
        User boris = someone();
        User troll = someone();
        Room one = someRoom();
        Room other = someRoom();
        storage().log().append(aBan(one, anna, troll));
        storage().log().append(aBan(other, anna, someone()));
        storage().log().append(anEndOfABan(one, boris, troll));
        storage().log().append(aBan(other, boris, troll));
        AuditQuery anything = new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 4);
        assertThat(rooms(anything)).containsExactly(other, one, other, one);
        Optional<UserId> byAnna = Optional.of(anna.id());
        Optional<UserId> toTroll = Optional.of(troll.id());
        Optional<AuditAction> bans = Optional.of(AuditAction.MEMBER_BANNED);
        assertThat(rooms(everywhere(byAnna, Optional.empty(), Optional.empty())))
                .containsExactly(other, one);
        assertThat(rooms(everywhere(byAnna, toTroll, Optional.empty()))).containsExactly(one);
        assertThat(rooms(everywhere(Optional.empty(), toTroll, Optional.empty())))
                .containsExactly(other, one, one);
        assertThat(rooms(everywhere(Optional.empty(), toTroll, bans))).containsExactly(other, one);
        assertThat(rooms(everywhere(Optional.of(boris.id()), Optional.empty(), bans)))
                .containsExactly(other);
        assertThat(rooms(everywhere(byAnna, toTroll, Optional.of(AuditAction.MEMBER_UNBANNED))))
                .isEmpty();
        AuditQuery newestBan =
                new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), bans, Optional.empty(), 1);
        AuditEntry newest = storage().audit().entries(newestBan).getFirst();
        assertThat(newest.actor()).isEqualTo(theActor(boris));
        assertThat(rooms(newestBan.after(newest))).containsExactly(other);
    }

    private List<Room> rooms(AuditQuery query) {
        return storage().audit().entries(query).stream()
                .map(entry -> storage()
                        .rooms()
                        .findById(entry.act().room().orElseThrow())
                        .orElseThrow())
                .toList();
    }

    private static AuditQuery everywhere(
            Optional<UserId> actor, Optional<UserId> member, Optional<AuditAction> action) {
        return new AuditQuery(Optional.empty(), actor, member, action, Optional.empty(), 10);
    }

    @Test
    void what_is_done_to_an_account_is_in_no_room() {
        Room room = someRoom();
        User root = someone();
        User account = someone();
        AuditedAct act = AuditedAct.ofAccount(
                AuditAction.ACCOUNT_DISABLED,
                account.id(),
                root.id(),
                NOON,
                Optional.of(SPAM),
                Optional.of("something"));
        storage().audit().record(act);
        assertThat(storage()
                        .audit()
                        .entries(everywhere(
                                Optional.of(root.id()),
                                Optional.of(account.id()),
                                Optional.of(AuditAction.ACCOUNT_DISABLED))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo(act))
                .satisfies(entry -> assertThat(entry.member()).contains(theActor(account)));
        assertThat(ofRoom(room)).isEmpty();
    }

    private static PendingEvent because(Reason reason, PendingEvent event) {
        return new PendingEvent(event.room(), event.actor(), event.at(), event.change(), Optional.of(reason));
    }

    private List<AuditEntry> ofRoom(Room room) {
        return read(room, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<AuditEntry> read(
            Room room, Optional<UserId> actor, Optional<UserId> member, Optional<AuditAction> action) {
        return storage()
                .audit()
                .entries(new AuditQuery(Optional.of(room.id()), actor, member, action, Optional.empty(), 100));
    }
}
