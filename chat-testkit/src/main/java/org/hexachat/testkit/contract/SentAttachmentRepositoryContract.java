package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link SentAttachmentRepository} must do. Others may have sent files in the same store. */
public abstract class SentAttachmentRepositoryContract extends StorageContract {
    private static final int ALL_FILES = SentAttachmentQuery.MAX_LIMIT;
    private static final UploadLimits LIMITS = new UploadLimits(1_000, 100, 100_000, Duration.ofDays(1));

    @Test
    void a_file_is_listed_with_where_it_is_and_by_whom() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        Attachment file = uploaded(room, anna, NOON, 40);
        assertThat(of(room, SentAttachmentOrder.CREATED)).isEmpty();
        RoomEvent event = sent(room, anna, file);
        assertThat(of(room, SentAttachmentOrder.CREATED))
                .containsExactly(new SentAttachment(
                        file,
                        anna.actor(),
                        room.id(),
                        room.name(),
                        ((MessagePosted) event.change()).id(),
                        event.sequence(),
                        NOON));
    }

    @Test
    void files_come_page_by_page_the_newest_or_the_largest_first() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        List<Attachment> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(uploaded(room, anna, NOON.plusSeconds(i / 2), 10 * (i % 3) + 10));
            sent(room, anna, files.getLast());
        }
        for (SentAttachmentOrder order : SentAttachmentOrder.values()) {
            List<SentAttachment> all = of(room, order);
            assertThat(all).extracting(SentAttachment::attachment).containsExactlyInAnyOrderElementsOf(files);
            assertThat(inPages(order).stream().filter(sent -> sent.room().equals(room.id())))
                    .containsExactlyElementsOf(all);
        }
        assertThat(of(room, SentAttachmentOrder.CREATED).reversed())
                .extracting(SentAttachment::at)
                .isSorted();
        assertThat(of(room, SentAttachmentOrder.SIZE).reversed())
                .extracting(sent -> sent.attachment().size())
                .isSorted();
    }

    @Test
    void what_is_in_direct_conversations_is_not_listed() {
        User anna = someone();
        User boris = someone();
        Room direct = aDirectOf(anna, boris);
        storage().log().create(direct, Optional.empty());
        List.of(anna, boris).forEach(person -> storage().log().append(aJoin(direct, person)));
        sent(direct, anna, uploaded(direct, anna, NOON, 40));
        for (SentAttachmentOrder order : SentAttachmentOrder.values()) {
            assertThat(of(direct, order)).isEmpty();
        }
    }

    @Test
    void what_was_deleted_is_listed_no_more() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        RoomEvent event = sent(room, anna, uploaded(room, anna, NOON, 40));
        sent(room, anna, uploaded(room, anna, NOON, 50));
        storage().log().append(aDeletion(room, anna, ((MessagePosted) event.change()).id()));
        assertThat(of(room, SentAttachmentOrder.SIZE))
                .extracting(sent -> sent.attachment().size())
                .containsExactly(50L);
        storage().log().delete(room.id());
        assertThat(of(room, SentAttachmentOrder.SIZE)).isEmpty();
    }

    @Test
    void the_files_of_a_deleted_account_are_listed_without_its_name() {
        Room room = someRoom();
        User anna = someMemberOf(room);
        sent(room, anna, uploaded(room, anna, NOON, 40));
        storage().users().delete(anna.id());
        assertThat(of(room, SentAttachmentOrder.CREATED))
                .extracting(sent -> sent.uploader().name())
                .containsExactly(Username.DELETED);
    }

    private List<SentAttachment> of(Room room, SentAttachmentOrder order) {
        return files().list(new SentAttachmentQuery(order, Optional.empty(), ALL_FILES)).stream()
                .filter(sent -> sent.room().equals(room.id()))
                .toList();
    }

    private List<SentAttachment> inPages(SentAttachmentOrder order) {
        List<SentAttachment> all = new ArrayList<>();
        Optional<SentAttachment.Place> edge = Optional.empty();
        List<SentAttachment> page = files().list(new SentAttachmentQuery(order, edge, 2));
        while (!page.isEmpty()) {
            all.addAll(page);
            assertThat(all).as("pages come to an end").hasSizeLessThan(ALL_FILES);
            page = files().list(new SentAttachmentQuery(
                    order, Optional.of(all.getLast().place()), 2));
        }
        return all;
    }

    private Attachment uploaded(Room room, User uploader, Instant at, long size) {
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        FileName name = new FileName("a b.png");
        storage().attachments().begin(new Upload(id, room.id(), uploader.id(), name, size, at), LIMITS);
        Attachment file = new Attachment(
                id, name, new ContentType("image/png"), size, Optional.of(new PixelSize(3, 4)), Optional.empty());
        assertThat(storage().attachments().complete(file)).isTrue();
        return file;
    }

    private RoomEvent sent(Room room, User author, Attachment file) {
        MessagePosted said = new MessagePosted(anyMessageId(), MessageText.besideFiles(""), Optional.empty());
        return storage()
                .log()
                .submit(new PendingEvent(room.id(), author.actor(), NOON, said), List.of(file.id()))
                .toCompletableFuture()
                .join()
                .event();
    }

    private SentAttachmentRepository files() {
        return storage().sentAttachments();
    }
}
