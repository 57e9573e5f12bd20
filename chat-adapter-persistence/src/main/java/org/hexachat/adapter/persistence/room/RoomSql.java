package org.hexachat.adapter.persistence.room;

/** The statements about rooms as such; what happens in them is the log's. */
final class RoomSql {

    static final String BY_ID = """
            select id, name, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days,
                   array_to_string(people, ',') as people,
                   case when people is null then null else
                       (select string_agg(coalesce((select username from users where id = person.id), ''), ',' order by place)
                        from unnest(people) with ordinality as person(id, place)) end as people_names
            from room
            where id = :id
            """;

    /** Names are looked up one by one, and for a direct conversation alone. */
    static final String BY_PEOPLE = """
            select id, name, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days,
                   array_to_string(people, ',') as people,
                   case when people is null then null else
                       (select string_agg(coalesce((select username from users where id = person.id), ''), ',' order by place)
                        from unnest(people) with ordinality as person(id, place)) end as people_names
            from room
            where people = cast(:people as uuid[])
            """;

    static final String BY_NAME = """
            select id, name, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days,
                   cast(null as text) as people, cast(null as text) as people_names
            from room
            where name_key = :nameKey
            """;

    /**
     * Goes through the names in order until the page is full. A piece of a name stands anywhere, which no such order helps to find.
     * The viewer is looked up in the rooms alone that are not listed.
     */
    static final String LIST = """
            select id, name, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days,
                   cast(null as text) as people, cast(null as text) as people_names
            from room
            where name_key > :afterName and strpos(name_key, :piece) > 0
                and case when listed then true
                         else exists (select from membership m where m.room_id = room.id and m.user_id = :viewer) end
            order by name_key
            limit :limit
            """;

    /** One by one: a join may read all rooms for the sake of somebody who is in many. */
    static final String LIST_OF_MEMBER = """
            select r.id, r.name, r.owner_id, r.password_hash, r.by_invitation, r.listed, r.created_at, r.slow_mode, r.retention_days,
                   cast(null as text) as people, cast(null as text) as people_names
            from membership m
            cross join lateral (
                select id, name, name_key, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days
                from room
                where id = m.room_id
                limit 1
            ) r
            where m.user_id = :user and r.name_key > :afterName and strpos(r.name_key, :piece) > 0
            order by r.name_key
            limit :limit
            """;

    /** Whichever promise it would break: the name's, the client id's, or that of the people. */
    static final String CREATE = """
            insert into room (id, name, name_key, owner_id, password_hash, by_invitation, listed, people, created_at, client_id)
            values (:id, :name, :nameKey, :owner, :passwordHash, :byInvitation, :listed, cast(:people as uuid[]), :createdAt, :clientId)
            on conflict do nothing
            """;

    static final String BY_CLIENT_ID = """
            select id, name, owner_id, password_hash, by_invitation, listed, created_at, slow_mode, retention_days,
                   cast(null as text) as people, cast(null as text) as people_names
            from room
            where owner_id = :owner and client_id = :clientId
            """;

    /** What is counted for a room holds the room, so that no two count at once. */
    static final String HOLD = "select id from room where id = :room for no key update";

    private RoomSql() {}
}
