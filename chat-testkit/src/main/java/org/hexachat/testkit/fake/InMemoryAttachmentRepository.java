package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;

/** Files in memory. */
final class InMemoryAttachmentRepository implements AttachmentRepository {
    private final Memory memory;

    InMemoryAttachmentRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void begin(Upload upload, UploadLimits limits) {
        memory.update(tables -> {
            tables.room(upload.room());
            List<StoredUpload> unsent = tables.uploads().values().stream()
                    .filter(stored -> stored.upload().uploader().equals(upload.uploader()))
                    .filter(stored -> stored.message().isEmpty())
                    .toList();
            long bytes = unsent.stream().mapToLong(StoredUpload::size).sum();
            if (unsent.size() >= limits.maxUnsent() || bytes + upload.most() > limits.maxUnsentBytes()) {
                throw new ChatException(ErrorCode.ATTACHMENT_TOO_MANY_UNSENT);
            }
            tables.uploads().put(upload.id(), new StoredUpload(upload, Optional.empty(), Optional.empty()));
        });
    }

    @Override
    public boolean complete(Attachment attachment) {
        return memory.<Boolean>write(tables -> {
            Optional<StoredUpload> there = Optional.ofNullable(tables.uploads().get(attachment.id()))
                    .filter(stored -> tables.rooms().containsKey(stored.upload().room()));
            there.ifPresent(stored -> tables.uploads().put(attachment.id(), stored.with(attachment)));
            return there.isPresent();
        });
    }

    @Override
    public Optional<StoredAttachment> find(RoomId room, AttachmentId id) {
        return memory.read(tables -> Optional.ofNullable(tables.uploads().get(id))
                .filter(stored -> stored.upload().room().equals(room))
                .flatMap(StoredUpload::shown));
    }

    @Override
    public boolean discard(AttachmentId id) {
        return memory.<Boolean>write(tables -> tables.removeUploads(
                stored -> stored.upload().id().equals(id) && stored.message().isEmpty()));
    }

    @Override
    public List<AttachmentId> unsentSince(Instant before, int limit) {
        return memory.read(tables -> tables.uploads().values().stream()
                .filter(stored ->
                        stored.message().isEmpty() && stored.upload().at().isBefore(before))
                .map(stored -> stored.upload().id())
                .limit(limit)
                .toList());
    }

    @Override
    public List<AttachmentId> gone(int limit) {
        return memory.read(tables -> tables.gone().stream().limit(limit).toList());
    }

    @Override
    public void forget(AttachmentId id) {
        memory.update(tables -> tables.gone().remove(id));
    }
}
