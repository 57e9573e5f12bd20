package org.hexachat.adapter.rest.v1.view;

import java.util.List;
import org.hexachat.adapter.rest.v1.wire.AttachmentView;
import org.hexachat.adapter.rest.v1.wire.ThumbnailView;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.PixelSize;
import org.jspecify.annotations.Nullable;

/** Shows files. */
public final class AttachmentViews {
    private AttachmentViews() {}

    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id().value(),
                attachment.name().value(),
                attachment.type().value(),
                attachment.size(),
                attachment.pixels().map(PixelSize::width).orElse(null),
                attachment.pixels().map(PixelSize::height).orElse(null),
                attachment
                        .thumbnail()
                        .map(size -> new ThumbnailView(size.width(), size.height()))
                        .orElse(null));
    }

    /** Null for none: a message without files does not speak of them. */
    static @Nullable List<AttachmentView> of(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? null
                : attachments.stream().map(AttachmentViews::of).toList();
    }
}
