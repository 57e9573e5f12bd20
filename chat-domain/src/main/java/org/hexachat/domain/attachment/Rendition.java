package org.hexachat.domain.attachment;

/** In which form bytes of a file are kept. */
public enum Rendition {

    /** As it was uploaded. */
    ORIGINAL,

    /** A small picture of a picture. */
    THUMBNAIL
}
