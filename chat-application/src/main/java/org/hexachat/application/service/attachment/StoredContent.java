package org.hexachat.application.service.attachment;

import java.io.InputStream;
import java.util.OptionalLong;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.Rendition;

/** A file whose bytes are where files are kept. */
public record StoredContent(
        Attachment attachment, Rendition rendition, ContentType type, OptionalLong length, AttachmentContents contents)
        implements ReadAttachmentUseCase.Content {

    /** One form of a file. */
    public static StoredContent of(Attachment attachment, Rendition rendition, AttachmentContents contents) {
        return switch (rendition) {
            case ORIGINAL ->
                new StoredContent(
                        attachment, rendition, attachment.type(), OptionalLong.of(attachment.size()), contents);
            case THUMBNAIL ->
                new StoredContent(attachment, rendition, attachment.type().thumbnail(), OptionalLong.empty(), contents);
        };
    }

    @Override
    public InputStream open() {
        return contents.read(attachment.id(), rendition);
    }
}
