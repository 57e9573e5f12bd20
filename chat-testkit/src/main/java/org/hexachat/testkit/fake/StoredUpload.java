package org.hexachat.testkit.fake;

import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.message.MessageId;

/**
 * A file, from its first byte on.
 *
 * @param complete empty until the last one came
 * @param message empty until it was sent
 */
record StoredUpload(Upload upload, Optional<Attachment> complete, Optional<MessageId> message) {

    long size() {
        return complete.map(Attachment::size).orElse(upload.most());
    }

    StoredUpload with(Attachment attachment) {
        return new StoredUpload(upload, Optional.of(attachment), message);
    }

    StoredUpload sentWith(MessageId id) {
        return new StoredUpload(upload, complete, Optional.of(id));
    }

    Optional<StoredAttachment> shown() {
        return complete.map(
                attachment -> new StoredAttachment(attachment, upload.room(), upload.uploader(), message.isPresent()));
    }
}
