package org.hexachat.adapter.persistence.attachment;

/** The statements about files, but for what the log does with them. */
final class AttachmentSql {

    /** One upload after the other of the same person begins, so that they are counted. */
    static final String LOCK_UPLOADER = "select id from users where id = :uploader for no key update";

    static final String UNSENT_OF_USER = """
            select count(*) < :most and coalesce(sum(size), 0) + :size <= :mostBytes
            from attachment
            where uploader_id = :uploader and message_seq is null
            """;

    /** Writes nothing where there is no room. */
    static final String BEGIN = """
            insert into attachment (id, room_id, uploader_id, name, size, created_at, direct)
            select :id, id, :uploader, :name, :size, :at, people is not null from room where id = :room
            """;

    static final String COMPLETE = """
            update attachment
            set type = :type, size = :size, width = cast(:width as integer), height = cast(:height as integer),
                thumbnail_width = cast(:thumbnailWidth as integer), thumbnail_height = cast(:thumbnailHeight as integer)
            where id = :id and exists (select from room where id = attachment.room_id)
            """;

    static final String FIND = """
            select id, room_id, uploader_id, name, type, size, width, height, thumbnail_width, thumbnail_height,
                message_seq is not null as sent
            from attachment
            where id = :id and room_id = :room and type is not null
            """;

    static final String DISCARD = """
            with gone as (
                delete from attachment where id = :id and message_seq is null returning id
            )
            insert into attachment_gone (attachment_id) select id from gone
            """;

    static final String GONE = "select attachment_id from attachment_gone order by attachment_id limit :limit";

    static final String FORGET = "delete from attachment_gone where attachment_id = :id";

    static final String UNSENT_SINCE = """
            select id
            from attachment
            where message_seq is null and created_at < :before
            order by created_at
            limit :limit
            """;

    static final String WRITE_CHUNK = """
            insert into attachment_chunk (attachment_id, rendition, position, bytes)
            values (:id, :rendition, :position, :bytes)
            """;

    static final String READ_CHUNK = """
            select bytes
            from attachment_chunk
            where attachment_id = :id and rendition = :rendition and position = :position
            """;

    static final String DELETE_CHUNKS = "delete from attachment_chunk where attachment_id = :id";

    private AttachmentSql() {}
}
