package org.hexachat.adapter.persistence.log;

/** The statements of the log that are about files. */
final class LogAttachmentSql {

    /** Held, so that nobody tidies away meanwhile what is about to be sent. What is incomplete cannot be. */
    static final String UNSENT = """
            select id, room_id, uploader_id, name, type, size, width, height, thumbnail_width, thumbnail_height
            from attachment
            where id = any (:ids) and message_seq is null and type is not null
            order by id
            for update
            """;

    static final String CLAIM = """
            update attachment a
            set message_seq = given.seq
            from unnest(cast(:ids as uuid[]), cast(:seqs as bigint[])) as given(id, seq)
            where a.id = given.id and a.id = any (:ids)
            """;

    /** The rooms are named twice, so that no plan reads all files for the sake of some. */
    static final String WITHDRAW = """
            with gone as (
                delete from attachment a
                using unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[])) as given(room, seq)
                where a.room_id = given.room and a.message_seq = given.seq and a.room_id = any (:rooms)
                returning a.id
            )
            insert into attachment_gone (attachment_id) select id from gone
            """;

    static final String ERASE_SENT = """
            with gone as (
                delete from attachment where room_id = :room and message_seq between :first and :last returning id
            )
            insert into attachment_gone (attachment_id) select id from gone
            """;

    /** What is still arriving has bytes that nobody knows of: it is left, and goes as what was never sent. */
    static final String ERASE_UNSENT = """
            with gone as (
                delete from attachment where room_id = :room and message_seq is null and type is not null returning id
            )
            insert into attachment_gone (attachment_id) select id from gone
            """;

    private LogAttachmentSql() {}
}
