package org.hexachat.adapter.persistence.attachment;

/**
 * The statements that list the files of all rooms. Whether a file is in a direct conversation stands beside it for the index; the name of the room is what decides. A page
 * ends where it is full, and not before what belongs to a file was looked up.
 */
final class SentAttachmentSql {

    private static final String FILES = """
            a.id, a.name, a.type, a.size, a.width, a.height, a.thumbnail_width, a.thumbnail_height, a.created_at,
                   a.uploader_id, (select username from users where id = a.uploader_id) as uploader_name,
                   a.room_id, named.name as room_name, a.message_seq, sent.id as message_id
            from (
                select id, room_id, uploader_id, name, type, size, width, height, thumbnail_width, thumbnail_height,
                       created_at, message_seq
                from attachment
                where not direct and message_seq is not null and\s""";

    private static final String WITH_THEIR_PLACES = """
                offset 0
            ) a
            cross join lateral (select name from room where id = a.room_id and name is not null limit 1) named
            cross join lateral (
                select id from message where room_id = a.room_id and seq = a.message_seq limit 1
            ) sent
            """;

    static final String NEWEST = "select " + FILES + """
            (created_at, id) < (:at, :edge)
            order by created_at desc, id desc
            """ + WITH_THEIR_PLACES + """
            order by a.created_at desc, a.id desc
            limit :limit
            """;

    static final String LARGEST = "select " + FILES + """
            (size, id) < (:size, :edge)
            order by size desc, id desc
            """ + WITH_THEIR_PLACES + """
            order by a.size desc, a.id desc
            limit :limit
            """;

    private SentAttachmentSql() {}
}
