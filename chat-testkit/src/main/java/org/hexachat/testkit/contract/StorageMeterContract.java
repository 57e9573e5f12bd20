package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.StorageUse;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What every {@link StorageMeter} must do. The store may be shared, as long as nobody else writes meanwhile. */
public abstract class StorageMeterContract extends StorageContract {
    private static final UploadLimits LIMITS = new UploadLimits(100, 3, 250, Duration.ofDays(1));

    @Test
    void files_are_counted_sent_and_not_sent_apart() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        StorageUse before = measured();
        AttachmentId file = begun(room, anna, 50);
        assertThat(measured().unsent()).isEqualTo(with(before.unsent(), 1, 50));
        complete(file, 40);
        assertThat(measured().unsent()).isEqualTo(with(before.unsent(), 1, 40));
        assertThat(measured().sent()).isEqualTo(before.sent());
        MessagePosted said = new MessagePosted(anyMessageId(), MessageText.besideFiles(""), Optional.empty());
        storage()
                .log()
                .submit(new PendingEvent(room.id(), anna.actor(), NOON, said), List.of(file))
                .toCompletableFuture()
                .join();
        assertThat(measured().unsent()).isEqualTo(before.unsent());
        assertThat(measured().sent()).isEqualTo(with(before.sent(), 1, 40));
        storage().log().delete(room.id());
        assertThat(measured().sent()).isEqualTo(before.sent());
    }

    @Test
    void a_few_messages_rooms_and_accounts_are_counted() {
        StorageUse before = measured();
        Room room = someRoom();
        User anna = someMemberOf(room);
        storage().log().append(aMessage(room, anna, "one"));
        storage().log().append(aMessage(room, anna, "two"));
        StorageUse after = measured();
        assertThat(after.messages()).isEqualTo(before.messages() + 2);
        assertThat(after.rooms()).isEqualTo(before.rooms() + 1);
        assertThat(after.accounts()).isEqualTo(before.accounts() + 2);
        storage().users().delete(anna.id());
        assertThat(measured().accounts()).isEqualTo(before.accounts() + 1);
        assertThat(after.databaseBytes()).isNotNegative();
    }

    private StorageUse measured() {
        return storage().meter().measure();
    }

    private static FilesKept with(FilesKept files, long count, long bytes) {
        return new FilesKept(files.count() + count, files.bytes() + bytes);
    }

    private AttachmentId begun(Room room, User uploader, long most) {
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        storage()
                .attachments()
                .begin(new Upload(id, room.id(), uploader.id(), new FileName("a.txt"), most, NOON), LIMITS);
        return id;
    }

    private void complete(AttachmentId id, long size) {
        assertThat(storage()
                        .attachments()
                        .complete(new Attachment(
                                id,
                                new FileName("a.txt"),
                                ContentType.UNKNOWN,
                                size,
                                Optional.empty(),
                                Optional.empty())))
                .isTrue();
    }
}
