package org.hexachat.domain.storage;

/** Which files come first. */
public enum SentAttachmentOrder {

    /** The newest. */
    CREATED,

    /** The largest. */
    SIZE
}
