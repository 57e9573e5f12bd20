package org.hexachat.adapter.persistence.bot;

/** The statements about bots that those make who run the server. An account is a bot's where it has an owner. */
final class AdministeredBotSql {

    /** Owners are looked up one by one, of the page alone. */
    private static final String SHOWN = """
            page.id, page.username, page.bot_owner_id, array_to_string(page.bot_scopes, ' ') as scopes, page.bot_expires_at, page.created_at,
                   (select username from users where id = page.bot_owner_id) as owner_name
            """;

    static final String BY_ID = "select " + SHOWN + """
            from users page
            where id = :bot and bot_owner_id is not null
            """;

    static final String BEGINNING = "select " + SHOWN + """
            from (
                select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                from users
                where bot_owner_id is not null and name_key > :afterName and name_key >= :beginning and name_key < :beyond
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    /** Looks among the next names first, as for rooms: of a piece that many names hold, the index would tell of all of them. */
    static final String INSIDE = """
            with near as materialized (
                select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                from users
                where bot_owner_id is not null and name_key > :afterName
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
                    select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                    from users
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and bot_owner_id is not null and name_key > (select max(name_key) from near)
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
                select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                from users
                where bot_owner_id is not null and id < :edge
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    /** Looks among the next ones first, and only then puts all that begin so in order. */
    static final String NEWEST_BEGINNING = """
            with near as materialized (
                select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                from users
                where bot_owner_id is not null and id < :edge
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
                    select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                    from users
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and bot_owner_id is not null and id < (select id from near order by id limit 1)
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
                select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                from users
                where bot_owner_id is not null and id < :edge
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
                    select id, username, name_key, bot_owner_id, bot_scopes, bot_expires_at, created_at
                    from users
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 1000
                        and bot_owner_id is not null and id < (select id from near order by id limit 1)
                        and name_pieces(name_key) @> name_pieces(:piece) and strpos(name_key, :piece) > 0
                    order by id desc
                    limit :limit
                ) farther
                order by id desc
                limit :limit
            ) page
            order by page.id desc
            """;

    /** Goes through the bots of the owner, who has a few. */
    static final String OF_OWNER = "select " + SHOWN + """
            from users page
            where bot_owner_id = :owner and name_key > :afterName
                and starts_with(name_key, :beginning) and strpos(name_key, :piece) > 0
            order by name_key
            limit :limit
            """;

    static final String OF_OWNER_NEWEST = "select " + SHOWN + """
            from users page
            where bot_owner_id = :owner and id < :edge
                and starts_with(name_key, :beginning) and strpos(name_key, :piece) > 0
            order by id desc
            limit :limit
            """;

    private AdministeredBotSql() {}
}
