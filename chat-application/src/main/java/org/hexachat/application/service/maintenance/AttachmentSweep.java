package org.hexachat.application.service.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.domain.attachment.AttachmentId;

/** Takes away files that were uploaded and never sent, and deletes the bytes of all that went away. */
public final class AttachmentSweep {

    static final int SLICE = 200;

    private final AttachmentRepository attachments;
    private final AttachmentContents contents;
    private final Duration kept;

    /**
     * Sweeps a server.
     *
     * @param kept for how long a file may be unsent
     */
    public AttachmentSweep(AttachmentRepository attachments, AttachmentContents contents, Duration kept) {
        this.attachments = attachments;
        this.contents = contents;
        this.kept = kept;
    }

    void sweep(Instant now) {
        attachments.unsentSince(now.minus(kept), SLICE).forEach(attachments::discard);
        boolean more = true;
        for (int i = 0; i < TidyUpService.MAX_SLICES && more; i++) {
            List<AttachmentId> gone = attachments.gone(SLICE);
            gone.forEach(this::delete);
            more = gone.size() == SLICE;
        }
    }

    /** The bytes go first: what is interrupted between the two is done again. */
    private void delete(AttachmentId id) {
        contents.delete(id);
        attachments.forget(id);
    }
}
