package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessageDeleted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What is deleted of those who are gone. */
abstract class RoomLogWithdrawalClauses extends RoomLogExpiryClauses {
    @Test
    void what_somebody_said_who_is_gone_is_deleted_as_if_they_had_done_it() {
        Room room = someRoom();
        User gone = someMemberOf(room);
        MessageId id = theMessageOf(append(aMessage(room, gone, "secret")));
        append(anEdit(room, gone, id, "still a secret"));
        append(aLeave(room, gone));
        storage().users().delete(gone.id());
        RoomEvent deleted = withdraw(aDeletion(room, gone, id)).getFirst();
        assertThat(deleted.sequence()).isEqualTo(new Sequence(5));
        assertThat(deleted.actor().id()).isEqualTo(gone.id());
        assertThat(eventsOf(room))
                .extracting(RoomEvent::change)
                .contains(new MessageWithdrawn(id), new MessageDeleted(id))
                .hasSize(5);
        assertThat(storage().messages().find(room.id(), id).orElseThrow().isDeleted())
                .isTrue();
        assertThat(storage().formerTexts().of(room.id(), id, Sequence.START, 10))
                .isEmpty();
        assertThat(storage()
                        .audit()
                        .entries(new AuditQuery(
                                Optional.of(room.id()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                10)))
                .isEmpty();
    }

    @Test
    void what_is_not_theirs_or_not_there_is_passed_by() {
        Room room = someRoom();
        User gone = someMemberOf(room);
        User other = someMemberOf(room);
        MessageId theirs = theMessageOf(append(aMessage(room, other, "not mine")));
        MessageId own = theMessageOf(append(aMessage(room, gone, "mine")));
        append(aLeave(room, gone));
        Room elsewhere = someRoom();
        storage().log().delete(elsewhere.id());
        List<RoomEvent> made = withdraw(
                aDeletion(room, gone, theirs),
                aDeletion(room, gone, anyMessageId()),
                aDeletion(elsewhere, gone, own),
                aDeletion(room, gone, own));
        assertThat(made).extracting(RoomEvent::change).containsExactly(new MessageDeleted(own));
        assertThat(withdraw(aDeletion(room, gone, own))).isEmpty();
        assertThat(eventsOf(room)).hasSize(6);
    }

    private List<RoomEvent> withdraw(PendingEvent... deletions) {
        return storage().log().withdraw(List.of(deletions));
    }
}
