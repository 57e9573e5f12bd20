package org.hexachat.adapter.persistence.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** The files that can be sent, kept up to date while a commit goes through its requests. */
final class SceneAttachments {

    private final Map<AttachmentId, Unsent> unsent = new HashMap<>();

    /** A file that nobody sent before this commit. */
    void tell(Unsent file) {
        unsent.put(file.attachment().id(), file);
    }

    /**
     * The files, which nobody can send after this.
     *
     * @throws ChatException {@code attachment.not_found} where one is not there for this member to send; then none is taken
     */
    List<Attachment> claim(List<AttachmentId> ids, Seat seat) {
        List<Attachment> claimed = ids.stream()
                .map(id -> Optional.ofNullable(unsent.get(id))
                        .filter(file -> file.seat().equals(seat))
                        .map(Unsent::attachment)
                        .orElseThrow(() -> new ChatException(ErrorCode.ATTACHMENT_NOT_FOUND)))
                .toList();
        ids.forEach(unsent::remove);
        return claimed;
    }

    /**
     * A file that was not sent.
     *
     * @param seat of its uploader in its room
     */
    record Unsent(Seat seat, Attachment attachment) {}
}
