package org.hexachat.adapter.persistence.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.AttachmentRow;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.StoredAttachment;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in {@code attachment}. */
@Stored
final class JdbcAttachmentRepository implements AttachmentRepository {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    JdbcAttachmentRepository(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void begin(Upload upload, UploadLimits limits) {
        transactions.inTransaction(() -> {
            UUID uploader = upload.uploader().value();
            jdbc.sql(AttachmentSql.LOCK_UPLOADER)
                    .param("uploader", uploader)
                    .query(UUID.class)
                    .optional();
            if (!fits(upload, limits)) {
                throw new ChatException(ErrorCode.ATTACHMENT_TOO_MANY_UNSENT);
            }
            if (insert(upload) == 0) {
                throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
            }
        });
    }

    @Override
    public boolean complete(Attachment attachment) {
        return jdbc.sql(AttachmentSql.COMPLETE)
                        .param("id", attachment.id().value())
                        .param("type", attachment.type().value())
                        .param("size", attachment.size())
                        .param("width", width(attachment.pixels()))
                        .param("height", height(attachment.pixels()))
                        .param("thumbnailWidth", width(attachment.thumbnail()))
                        .param("thumbnailHeight", height(attachment.thumbnail()))
                        .update()
                > 0;
    }

    @Override
    public Optional<StoredAttachment> find(RoomId room, AttachmentId id) {
        return jdbc.sql(AttachmentSql.FIND)
                .param("id", id.value())
                .param("room", room.value())
                .query((row, number) -> new StoredAttachment(
                        AttachmentRow.of(row),
                        new RoomId(row.getObject("room_id", UUID.class)),
                        new UserId(row.getObject("uploader_id", UUID.class)),
                        row.getBoolean("sent")))
                .optional();
    }

    @Override
    public boolean discard(AttachmentId id) {
        return jdbc.sql(AttachmentSql.DISCARD).param("id", id.value()).update() > 0;
    }

    @Override
    public List<AttachmentId> unsentSince(Instant before, int limit) {
        return jdbc.sql(AttachmentSql.UNSENT_SINCE)
                .param("before", ColumnMapper.column(before))
                .param("limit", limit)
                .query((row, number) -> new AttachmentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<AttachmentId> gone(int limit) {
        return jdbc.sql(AttachmentSql.GONE)
                .param("limit", limit)
                .query((row, number) -> new AttachmentId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public void forget(AttachmentId id) {
        jdbc.sql(AttachmentSql.FORGET).param("id", id.value()).update();
    }

    private static @Nullable Integer width(Optional<PixelSize> size) {
        return size.map(PixelSize::width).orElse(null);
    }

    private static @Nullable Integer height(Optional<PixelSize> size) {
        return size.map(PixelSize::height).orElse(null);
    }

    private boolean fits(Upload upload, UploadLimits limits) {
        return jdbc.sql(AttachmentSql.UNSENT_OF_USER)
                .param("uploader", upload.uploader().value())
                .param("size", upload.most())
                .param("most", limits.maxUnsent())
                .param("mostBytes", limits.maxUnsentBytes())
                .query(Boolean.class)
                .single();
    }

    private int insert(Upload upload) {
        return jdbc.sql(AttachmentSql.BEGIN)
                .param("id", upload.id().value())
                .param("room", upload.room().value())
                .param("uploader", upload.uploader().value())
                .param("name", upload.name().value())
                .param("size", upload.most())
                .param("at", ColumnMapper.column(upload.at()))
                .update();
    }
}
