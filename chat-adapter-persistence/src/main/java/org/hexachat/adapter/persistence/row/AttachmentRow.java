package org.hexachat.adapter.persistence.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.PixelSize;

/** A complete file as {@code attachment} keeps it. */
public final class AttachmentRow {

    private AttachmentRow() {}

    public static Attachment of(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                new FileName(row.getString("name")),
                new ContentType(row.getString("type")),
                row.getLong("size"),
                pixels(row, ""),
                pixels(row, "thumbnail_"));
    }

    /** Null is read as no pixels. */
    private static Optional<PixelSize> pixels(ResultSet row, String prefix) throws SQLException {
        int width = row.getInt(prefix + "width");
        return width == 0 ? Optional.empty() : Optional.of(new PixelSize(width, row.getInt(prefix + "height")));
    }
}
