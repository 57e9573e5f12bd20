package org.hexachat.adapter.persistence.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.PixelSize;
import org.jspecify.annotations.Nullable;

/**
 * The files of a message, a line for each with tabs between what it says, the name last. Neither can stand in a name, which has no
 * control characters.
 */
public final class AttachmentsColumn {

    private AttachmentsColumn() {}

    /** Null for none. */
    public static @Nullable String write(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? null
                : attachments.stream().map(AttachmentsColumn::line).collect(Collectors.joining("\n"));
    }

    public static List<Attachment> read(@Nullable String column) {
        return column == null
                ? List.of()
                : column.lines().map(AttachmentsColumn::attachment).toList();
    }

    private static String line(Attachment attachment) {
        return String.join(
                "\t",
                attachment.id().value().toString(),
                attachment.type().value(),
                Long.toString(attachment.size()),
                pixels(attachment.pixels()),
                pixels(attachment.thumbnail()),
                attachment.name().value());
    }

    private static Attachment attachment(String line) {
        String[] parts = line.split("\t", 6);
        return new Attachment(
                new AttachmentId(UUID.fromString(parts[0])),
                new FileName(parts[5]),
                new ContentType(parts[1]),
                Long.parseLong(parts[2]),
                pixels(parts[3]),
                pixels(parts[4]));
    }

    private static String pixels(Optional<PixelSize> size) {
        return size.map(pixels -> pixels.width() + "x" + pixels.height()).orElse("");
    }

    private static Optional<PixelSize> pixels(String part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int between = part.indexOf('x');
        return Optional.of(new PixelSize(
                Integer.parseInt(part.substring(0, between)), Integer.parseInt(part.substring(between + 1))));
    }
}
