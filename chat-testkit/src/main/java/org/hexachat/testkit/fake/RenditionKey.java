package org.hexachat.testkit.fake;

import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;

/** One form of one file. */
record RenditionKey(AttachmentId attachment, Rendition rendition) {}
