package org.hexachat.adapter.persistence.room;

/** The statements about rooms that those make who run the server. What a room has a name by is no direct conversation. */
final class AdministeredRoomSql {

    /** What hangs on a room is looked up one by one, of the page alone. */
    private static final String SHOWN = """
            page.id, page.name, page.owner_id, page.password_hash, page.by_invitation, page.listed, page.created_at, page.slow_mode,
                   page.retention_days, cast(null as text) as people, cast(null as text) as people_names, page.last_seq,
                   (select username from users where id = page.owner_id) as owner_name,
                   (select count(*) from membership where room_id = page.id) as members,
                   (select at from room_event where room_id = page.id and seq = page.last_seq) as last_active_at
            """;

    static final String BY_ID = "select " + SHOWN + """
            from room page
            where id = :id and people is null
            """;

    static final String BEGINNING = "select " + SHOWN + """
            from (
                select *
                from room
                where name_key > :afterName and name_key >= :beginning and name_key < :beyond
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    /** Looks among the next names first, as for accounts: of a piece that many names hold, the index would tell of all of them. */
    static final String INSIDE = """
            with near as materialized (
                select *
                from room
                where name_key > :afterName
                order by name_key
                limit 1000
            ),
            hits as materialized (
                select *
                from near
                where strpos(name_key, :piece) > 0
                order by name_key
                limit :limit
            )
            select\s""" + SHOWN + """
            from (
                select * from hits
                union all
                select * from (
                    select *
                    from room
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and people is null and name_key > (select max(name_key) from near)
                        and name_pieces(name_key) @> name_pieces(:piece) and strpos(name_key, :piece) > 0
                    order by name_key
                    limit :limit
                ) farther
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    static final String NEWEST = "select " + SHOWN + """
            from (
                select *
                from room
                where people is null and id < :edge
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    /** Looks among the next ones first, and only then puts all that begin so in order. */
    static final String NEWEST_BEGINNING = """
            with near as materialized (
                select *
                from room
                where people is null and id < :edge
                order by id desc
                limit 1000
            ),
            hits as materialized (
                select *
                from near
                where starts_with(name_key, :beginning)
                order by id desc
                limit :limit
            )
            select\s""" + SHOWN + """
            from (
                select * from hits
                union all
                select * from (
                    select *
                    from room
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and people is null and id < (select id from near order by id limit 1)
                        and name_key >= :beginning and name_key < :beyond
                    order by id desc
                    limit :limit
                ) farther
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    static final String NEWEST_INSIDE = """
            with near as materialized (
                select *
                from room
                where people is null and id < :edge
                order by id desc
                limit 1000
            ),
            hits as materialized (
                select *
                from near
                where strpos(name_key, :piece) > 0
                order by id desc
                limit :limit
            )
            select\s""" + SHOWN + """
            from (
                select * from hits
                union all
                select * from (
                    select *
                    from room
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and people is null and id < (select id from near order by id limit 1)
                        and name_pieces(name_key) @> name_pieces(:piece) and strpos(name_key, :piece) > 0
                    order by id desc
                    limit :limit
                ) farther
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    /** Goes through the rooms of the owner: nobody has very many. */
    static final String OF_OWNER = "select " + SHOWN + """
            from (
                select *
                from room
                where owner_id = :owner and people is null and name_key > :afterName
                    and starts_with(name_key, :beginning) and strpos(name_key, :piece) > 0
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    static final String OF_OWNER_NEWEST = "select " + SHOWN + """
            from (
                select *
                from room
                where owner_id = :owner and people is null and id < :edge
                    and starts_with(name_key, :beginning) and strpos(name_key, :piece) > 0
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    /** One by one, as in {@link RoomSql#LIST_OF_MEMBER}. */
    static final String OF_MEMBER = """
            select r.id, r.name, r.owner_id, r.password_hash, r.by_invitation, r.listed, r.created_at, r.slow_mode, r.retention_days,
                   cast(null as text) as people, cast(null as text) as people_names,
                   case when r.owner_id = m.user_id then 'owner' else m.role end as role, m.joined_at
            from membership m
            cross join lateral (
                select id, name, name_key, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days
                from room
                where id = m.room_id
                limit 1
            ) r
            where m.user_id = :user and r.name_key > :afterName
            order by r.name_key
            limit :limit
            """;

    private AdministeredRoomSql() {}
}
