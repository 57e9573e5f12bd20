package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessageDeleted;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link AttachmentRepository} must do, and what its log must do with files. */
public abstract class AttachmentRepositoryContract extends StorageContract {
    private static final UploadLimits LIMITS = new UploadLimits(100, 3, 250, Duration.ofDays(1));

    @Test
    void a_file_is_found_in_its_room_once_it_is_complete() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Upload upload = begun(room, anna, 50);
        assertThat(files().find(room.id(), upload.id())).isEmpty();
        Attachment file = complete(upload, 40);
        assertThat(files().find(room.id(), upload.id()))
                .contains(new StoredAttachment(file, room.id(), anna.id(), false));
        assertThat(files().find(someRoom().id(), upload.id())).isEmpty();
    }

    @Test
    void what_is_not_sent_has_a_bounded_number() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        begun(room, anna, 1);
        begun(room, anna, 1);
        begun(room, anna, 1);
        assertRefused(ErrorCode.ATTACHMENT_TOO_MANY_UNSENT, () -> begun(someRoom(), anna, 1));
        begun(room, someMemberOf(room), 1);
    }

    @Test
    void what_is_not_sent_has_bounded_bytes_and_counts_as_large_as_it_may_become() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        begun(room, anna, 100);
        Upload second = begun(room, anna, 100);
        assertRefused(ErrorCode.ATTACHMENT_TOO_MANY_UNSENT, () -> begun(room, anna, 51));
        complete(second, 10);
        begun(room, anna, 51);
    }

    @RepeatedTest(2)
    void of_many_that_begin_at_once_no_more_begin_than_may() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        List<Boolean> won =
                Race.between(8, i -> () -> Race.wins(() -> begun(room, anna, 1), ErrorCode.ATTACHMENT_TOO_MANY_UNSENT));
        assertThat(won.stream().filter(yes -> yes)).hasSize(3);
    }

    @Test
    void a_room_that_is_not_there_takes_no_files() {
        User anna = someone();
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> begun(aRoomOf(anna), anna, 1));
    }

    @Test
    void a_message_carries_its_files_in_order_wherever_it_is_read() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment picture = complete(begun(room, anna, 50), 40);
        Attachment second = complete(begun(room, anna, 50), 50);
        MessageId message = sent(room, anna, second.id(), picture.id());
        assertThat(storage().messages().find(room.id(), message).orElseThrow().attachments())
                .containsExactly(second, picture);
        assertThat(((MessagePosted) eventsOf(room).getLast().change()).attachments())
                .containsExactly(second, picture);
        assertThat(files().find(room.id(), picture.id()).orElseThrow().sent()).isTrue();
        assertThat(files().discard(picture.id())).isFalse();
        begun(room, anna, 100);
        begun(room, anna, 100);
    }

    @Test
    void nobody_sends_what_is_not_theirs_or_elsewhere_or_incomplete_or_sent_and_then_nothing_is_taken() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        User boris = someMemberOf(room);
        Attachment own = complete(begun(room, anna, 50), 40);
        AttachmentId incomplete = begun(room, anna, 50).id();
        Attachment others = complete(begun(room, boris, 50), 40);
        Room elsewhere = someRoom();
        assertUnknown(room, anna, own.id(), others.id());
        assertUnknown(room, anna, own.id(), incomplete);
        assertUnknown(room, anna, own.id(), new AttachmentId(UUID.randomUUID()));
        storage().log().append(aJoin(elsewhere, anna));
        assertUnknown(elsewhere, anna, own.id());
        sent(room, anna, own.id());
        assertUnknown(room, anna, own.id());
    }

    @Test
    void a_repeat_is_answered_with_the_files_of_the_first() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment file = complete(begun(room, anna, 50), 40);
        ClientId once = new ClientId(UUID.randomUUID());
        MessageId first = send(room, anna, Optional.of(once), file.id());
        AppendOutcome again = outcome(room, anna, Optional.of(once), file.id());
        assertThat(again).isInstanceOf(AppendOutcome.Repeated.class);
        MessagePosted repeated = (MessagePosted) again.event().change();
        assertThat(repeated.id()).isEqualTo(first);
        assertThat(repeated.attachments()).containsExactly(file);
    }

    @Test
    void what_is_gone_is_named_no_more_than_is_asked_for() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        begun(room, anna, 1);
        begun(room, anna, 1);
        files().unsentSince(NOON.plusSeconds(1), 100_000).forEach(files()::discard);
        assertThat(files().gone(1)).hasSize(1);
    }

    @RepeatedTest(2)
    void of_many_messages_that_want_a_file_at_once_one_gets_it() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment file = complete(begun(room, anna, 50), 40);
        List<Boolean> won = Race.between(6, i -> () -> {
            try {
                sent(room, anna, file.id());
                return true;
            } catch (CompletionException lost) {
                return false;
            }
        });
        assertThat(won.stream().filter(yes -> yes)).hasSize(1);
    }

    @Test
    void a_deleted_message_takes_its_files_whose_bytes_wait_to_be_deleted_and_no_others() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment gone = complete(begun(room, anna, 50), 40);
        Attachment stays = complete(begun(room, anna, 50), 40);
        MessageId message = sent(room, anna, gone.id());
        sent(room, anna, stays.id());
        storage().log().append(new PendingEvent(room.id(), anna.actor(), NOON, new MessageDeleted(message)));
        assertThat(files().find(room.id(), gone.id())).isEmpty();
        assertThat(files().gone(100_000)).contains(gone.id()).doesNotContain(stays.id());
        assertThat(storage().messages().find(room.id(), message).orElseThrow().attachments())
                .isEmpty();
        assertThat(files().find(room.id(), stays.id())).isPresent();
        files().forget(gone.id());
        files().forget(gone.id());
        assertThat(files().gone(100_000)).doesNotContain(gone.id());
    }

    @Test
    void a_deleted_room_takes_all_of_them_sent_or_not_and_what_is_still_arriving_is_left_to_time() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment first = complete(begun(room, anna, 50), 40);
        Attachment unsent = complete(begun(room, anna, 50), 40);
        sent(room, anna, first.id());
        Upload incomplete = begun(room, anna, 50);
        storage().log().delete(room.id());
        for (Attachment gone : List.of(first, unsent)) {
            assertThat(files().find(room.id(), gone.id())).isEmpty();
        }
        assertThat(files().gone(100_000)).contains(first.id(), unsent.id()).doesNotContain(incomplete.id());
        assertThat(files().complete(unsent)).isFalse();
        assertThat(files().complete(file(incomplete, 10))).isFalse();
        assertThat(files().unsentSince(NOON.plusSeconds(1), 100_000)).contains(incomplete.id());
    }

    @Test
    void what_was_never_sent_is_named_after_a_while_and_can_be_forgotten() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Upload incomplete = begun(room, anna, 50);
        Attachment unsent = complete(begun(room, anna, 50), 40);
        Attachment sent = complete(begun(room, anna, 50), 40);
        sent(room, anna, sent.id());
        assertThat(files().unsentSince(NOON.plusSeconds(1), 100_000))
                .contains(incomplete.id(), unsent.id())
                .doesNotContain(sent.id());
        assertThat(files().unsentSince(NOON, 100_000)).doesNotContain(incomplete.id(), unsent.id());
        assertThat(files().discard(unsent.id())).isTrue();
        assertThat(files().discard(unsent.id())).isFalse();
        assertThat(files().find(room.id(), unsent.id())).isEmpty();
        assertThat(files().gone(100_000)).contains(unsent.id());
        assertThat(files().complete(unsent)).isFalse();
    }

    private Upload begun(Room room, User uploader, long most) {
        Upload upload = new Upload(
                new AttachmentId(UUID.randomUUID()), room.id(), uploader.id(), new FileName("a b.png"), most, NOON);
        files().begin(upload, LIMITS);
        return upload;
    }

    private Attachment complete(Upload upload, int size) {
        Attachment file = file(upload, size);
        assertThat(files().complete(file)).isTrue();
        return file;
    }

    private static Attachment file(Upload upload, int size) {
        Optional<PixelSize> pixels = size % 20 == 0 ? Optional.of(new PixelSize(3, 4)) : Optional.empty();
        return new Attachment(
                upload.id(),
                upload.name(),
                new ContentType("image/png"),
                size,
                pixels,
                pixels.map(_ -> new PixelSize(2, 1)));
    }

    private MessageId sent(Room room, User author, AttachmentId... attachments) {
        return send(room, author, Optional.empty(), attachments);
    }

    private MessageId send(Room room, User author, Optional<ClientId> clientId, AttachmentId... attachments) {
        return ((MessagePosted)
                        outcome(room, author, clientId, attachments).event().change())
                .id();
    }

    private AppendOutcome outcome(Room room, User author, Optional<ClientId> clientId, AttachmentId... attachments) {
        MessagePosted said = new MessagePosted(anyMessageId(), MessageText.besideFiles(""), clientId);
        return storage()
                .log()
                .submit(new PendingEvent(room.id(), author.actor(), NOON, said), List.of(attachments))
                .toCompletableFuture()
                .join();
    }

    private void assertUnknown(Room room, User author, AttachmentId... attachments) {
        assertThatThrownBy(() -> sent(room, author, attachments))
                .rootCause()
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ATTACHMENT_NOT_FOUND));
    }

    private AttachmentRepository files() {
        return storage().attachments();
    }
}
