package org.hexachat.domain.attachment;

import java.util.UUID;

/** Identifies a file for as long as it is there. */
public record AttachmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
