package org.hexachat.application.service.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.Speakers;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/**
 * Makes room before the first byte is read, and keeps the file only once the last one came. No transaction is open meanwhile: whoever
 * sends slowly holds nothing that others wait for.
 */
public final class UploadAttachmentService implements UploadAttachmentUseCase {

    private final RoomAuthorization rooms;
    private final Speakers speakers;
    private final AttachmentRepository attachments;
    private final AttachmentContents contents;
    private final ContentInspector inspector;
    private final ThumbnailMaker thumbnails;
    private final RateLimits rates;
    private final IdGenerator ids;
    private final Clock clock;
    private final UploadLimits limits;

    public UploadAttachmentService(
            RoomAuthorization rooms,
            Speakers speakers,
            AttachmentRepository attachments,
            AttachmentContents contents,
            ContentInspector inspector,
            ThumbnailMaker thumbnails,
            RateLimits rates,
            IdGenerator ids,
            Clock clock,
            UploadLimits limits) {
        this.rooms = rooms;
        this.speakers = speakers;
        this.attachments = attachments;
        this.contents = contents;
        this.inspector = inspector;
        this.thumbnails = thumbnails;
        this.rates = rates;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Attachment upload(Command command) {
        FileName name = new FileName(command.name());
        rates.spend(Limit.MESSAGE, new LimitSubject.OfUser(command.caller().id()));
        rooms.demandMember(command.room(), command.caller());
        speakers.requireNotMuted(command.room(), command.caller(), clock.now());
        Upload upload = begun(command, name);
        try {
            return received(upload, command.bytes());
        } catch (RuntimeException failed) {
            forget(upload.id());
            throw failed;
        }
    }

    private Upload begun(Command command, FileName name) {
        long most = command.announced().orElse(limits.maxSize());
        if (most > limits.maxSize()) {
            throw new ChatException(ErrorCode.ATTACHMENT_TOO_LARGE, limits.maxSize());
        }
        Upload upload = new Upload(
                new AttachmentId(ids.next()), command.room(), command.caller().id(), name, most, clock.now());
        attachments.begin(upload, limits);
        return upload;
    }

    private Attachment received(Upload upload, InputStream bytes) {
        byte[] head = headOf(bytes);
        ContentInspector.Finding found = inspector.inspect(head);
        long size = contents.write(
                upload.id(),
                Rendition.ORIGINAL,
                new SequenceInputStream(new ByteArrayInputStream(head), bytes),
                upload.most());
        Attachment attachment = new Attachment(
                upload.id(), upload.name(), found.type(), size, found.pixels(), thumbnailOf(upload.id(), found.type()));
        if (!attachments.complete(attachment)) {
            throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
        }
        return attachment;
    }

    /** The size of the thumbnail that was made, if one was. */
    private Optional<PixelSize> thumbnailOf(AttachmentId id, ContentType type) {
        if (!type.isPicture()) {
            return Optional.empty();
        }
        ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
        try (InputStream picture = contents.read(id, Rendition.ORIGINAL)) {
            Optional<PixelSize> size = thumbnails.make(type, picture, thumbnail);
            size.ifPresent(_ -> contents.write(
                    id, Rendition.THUMBNAIL, new ByteArrayInputStream(thumbnail.toByteArray()), thumbnail.size()));
            return size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] headOf(InputStream bytes) {
        try {
            return bytes.readNBytes(ContentInspector.HEAD);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void forget(AttachmentId id) {
        attachments.discard(id);
        contents.delete(id);
    }
}
