package org.hexachat.testkit.wrong;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.testkit.contract.AttachmentContentsContract;
import org.hexachat.testkit.contract.AttachmentRepositoryContract;
import org.hexachat.testkit.contract.ContentInspectorContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.ThumbnailMakerContract;
import org.hexachat.testkit.fake.FakeContentInspector;
import org.hexachat.testkit.fake.InMemoryStorage;

/** Files that are lost, mixed up, or fill the disk. */
final class WrongAttachments {
    private WrongAttachments() {}

    @CaughtBy("one_byte_too_many_is_refused_and_what_it_left_can_be_deleted")
    static final class WritesWhatIsTooLarge extends WrongContents {
        @Override
        public long write(AttachmentId id, Rendition rendition, InputStream bytes, long most) {
            return right.write(id, rendition, bytes, Long.MAX_VALUE);
        }
    }

    @CaughtBy("what_was_deleted_is_gone_and_nothing_else")
    static final class KeepsTheBytes extends WrongContents {
        @Override
        public void delete(AttachmentId id) {}
    }

    @CaughtBy("renditions_are_kept_apart_and_go_together")
    static final class KeepsOneRendition extends WrongContents {
        @Override
        public InputStream read(AttachmentId id, Rendition rendition) {
            return right.read(id, Rendition.ORIGINAL);
        }
    }

    @CaughtBy("a_deleted_message_takes_its_files_whose_bytes_wait_to_be_deleted_and_no_others")
    static final class ForgetsTheBytes extends WrongFiles {
        @Override
        public List<AttachmentId> gone(int limit) {
            return List.of();
        }
    }

    @CaughtBy("what_is_gone_is_named_no_more_than_is_asked_for")
    static final class NamesAllThatIsGone extends WrongFiles {
        @Override
        public List<AttachmentId> gone(int limit) {
            return right.gone(Integer.MAX_VALUE);
        }
    }

    @CaughtBy("what_is_no_picture_or_ends_too_early_has_no_thumbnail_and_is_no_failure")
    static final class MakesAThumbnailOfAnything extends ThumbnailMakerContract {
        @Override
        protected ThumbnailMaker maker() {
            return (_, _, thumbnail) -> {
                thumbnail.write(0);
                return Optional.of(new PixelSize(1, 1));
            };
        }
    }

    @CaughtBy("what_is_not_sent_has_a_bounded_number")
    static final class TakesAnyNumber extends WrongFiles {
        @Override
        public void begin(Upload upload, UploadLimits limits) {
            right.begin(
                    upload,
                    new UploadLimits(
                            limits.maxSize(), Integer.MAX_VALUE, limits.maxUnsentBytes(), limits.keptUnsent()));
        }
    }

    @CaughtBy("what_is_not_sent_has_bounded_bytes_and_counts_as_large_as_it_may_become")
    static final class CountsNoBytes extends WrongFiles {
        @Override
        public void begin(Upload upload, UploadLimits limits) {
            right.begin(
                    upload,
                    new UploadLimits(limits.maxSize(), limits.maxUnsent(), Long.MAX_VALUE, limits.keptUnsent()));
        }
    }

    @CaughtBy("what_was_never_sent_is_named_after_a_while_and_can_be_forgotten")
    static final class NamesWhatIsYoung extends WrongFiles {
        @Override
        public List<AttachmentId> unsentSince(Instant before, int limit) {
            return right.unsentSince(Instant.MAX, limit);
        }
    }

    @CaughtBy("a_message_carries_its_files_in_order_wherever_it_is_read")
    static final class ForgetsTheFilesOfAMessage extends AttachmentRepositoryContract {
        private final Storage storage = RoomLogOver.store(right -> new RoomLogOver(right) {
            @Override
            public CompletionStage<AppendOutcome> submit(PendingEvent event, List<AttachmentId> attachments) {
                return right.submit(event);
            }
        });

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("what_is_text_or_a_page_is_no_picture")
    static final class TakesEverythingForAPicture extends ContentInspectorContract {
        @Override
        protected ContentInspector inspector() {
            ContentInspector right = new FakeContentInspector();
            return head -> new ContentInspector.Finding(
                    new ContentType("image/png"), right.inspect(head).pixels());
        }
    }

    private abstract static class WrongContents extends AttachmentContentsContract implements AttachmentContents {
        final AttachmentContents right = new InMemoryStorage().attachmentContents();

        @Override
        protected AttachmentContents contents() {
            return this;
        }

        @Override
        public long write(AttachmentId id, Rendition rendition, InputStream bytes, long most) {
            return right.write(id, rendition, bytes, most);
        }

        @Override
        public InputStream read(AttachmentId id, Rendition rendition) {
            return right.read(id, rendition);
        }

        @Override
        public void delete(AttachmentId id) {
            right.delete(id);
        }
    }

    private abstract static class WrongFiles extends AttachmentRepositoryContract implements AttachmentRepository {
        private final Storage whole = new InMemoryStorage();
        final AttachmentRepository right = whole.attachments();

        @Override
        protected Storage storage() {
            return new StorageOver(whole) {
                @Override
                public AttachmentRepository attachments() {
                    return WrongFiles.this;
                }
            };
        }

        @Override
        public void begin(Upload upload, UploadLimits limits) {
            right.begin(upload, limits);
        }

        @Override
        public boolean complete(Attachment attachment) {
            return right.complete(attachment);
        }

        @Override
        public Optional<StoredAttachment> find(RoomId room, AttachmentId id) {
            return right.find(room, id);
        }

        @Override
        public boolean discard(AttachmentId id) {
            return right.discard(id);
        }

        @Override
        public List<AttachmentId> unsentSince(Instant before, int limit) {
            return right.unsentSince(before, limit);
        }

        @Override
        public List<AttachmentId> gone(int limit) {
            return right.gone(limit);
        }

        @Override
        public void forget(AttachmentId id) {
            right.forget(id);
        }
    }
}
