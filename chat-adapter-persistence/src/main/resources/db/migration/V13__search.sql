-- What is searched: a copy of what was said, folded, beside the messages and not in them. Writing a message costs nothing more than
-- before; the copy is made a moment later, room by room, in the order of the log. What is not copied yet is searched as it stands.
-- An edit and a deletion change the copy in their own transaction.

-- A text without regard to case, to forms of one letter, to ё and е, and to whatever is neither letter nor digit. In a collation that
-- every PostgreSQL 18 has built in, so that no setting of a server changes what an index holds.
create function search_fold(body text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        translate(lower(normalize(body, nfkc) collate pg_c_utf8), 'ё', 'е'), '[^[:alnum:]]+', ' ', 'g'));

-- What a message is found by, all of it in one index, so that what an index can tell is told there: the stems of its words (the
-- Russian configuration takes words in Latin letters for English ones), every three characters that follow each other, which is
-- how parts of words are found and scripts without spaces, the room, the author and the day (since 1970). The first character keeps them apart.
-- pg_trgm would not do: it goes by the locale of the operating system, in which the database knows no letters but A to Z. Three times
-- cut into pieces of three, which is five times faster than taking the pieces one by one. It says that it is dear, since a plan that
-- reads a whole table with it is. Maintenance calls it with no schema in view but PostgreSQL's own.
create function search_terms(room uuid, author uuid, posted timestamptz, folded text) returns tsvector
    language plpgsql immutable strict parallel safe cost 100000 as $$
begin
    return case when folded = '' then null else
        to_tsvector('pg_catalog.russian', folded)
        || array_to_tsvector(
            string_to_array(
                rtrim('#' || regexp_replace(' ' || folded || ' ', '(...)', '\1/#', 'g'), '/#')
                || '/' || rtrim('#' || regexp_replace(folded || ' ', '(...)', '\1/#', 'g'), '/#')
                || '/' || rtrim('#' || regexp_replace(substr(folded, 2) || ' ', '(...)', '\1/#', 'g'), '/#'),
                '/')
            || array['$' || room, '@' || author, '^' || floor(extract(epoch from posted) / 86400)::bigint])
    end;
end $$;

-- Whether a text holds a script that is written without spaces: there, one character can be a word.
create function search_unspaced(folded text) returns boolean
    language sql immutable strict parallel safe
    return folded ~ '[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\U00020000-\U0003FFFF]';

-- What a word or, if exact, a phrase is looked up by: its stems, or a few pieces of it that are far from each other. All of its pieces
-- would find hardly less and cost more, and what is found is looked at anyway. Null where there is nothing to look for.
create function search_question(folded text, exact boolean) returns tsquery
    language plpgsql immutable strict parallel safe as $$
declare
    size int := length(folded);
    stems tsquery;
    pieces tsquery;
begin
    if size = 0 then
        return null;
    elsif size < 3 and search_unspaced(folded) then
        return format('''#%s'':*', folded)::tsquery;
    elsif size = 1 then
        return format('''# %s ''', folded)::tsquery;
    elsif size = 2 then
        return format('''# %s'' & ''#%s ''', folded, folded)::tsquery;
    end if;
    pieces := (select string_agg(distinct format('''#%s''', substr(folded, 1 + (size - 3) * part / 3, 3)), ' & ')
               from generate_series(0, 3) part)::tsquery;
    stems := case when exact then null else plainto_tsquery('pg_catalog.russian', folded) end;
    return case when numnode(stems) > 0 then pieces || stems else pieces end;
end $$;

-- Whether it is really there.
create function search_matches(text_folded text, folded text, exact boolean) returns boolean
    language plpgsql immutable strict parallel safe as $$
begin
    return case
        when folded = '' then false
        when length(folded) < 3 and not search_unspaced(folded)
            then position(' ' || folded || ' ' in ' ' || text_folded || ' ') > 0
        else position(folded in text_folded) > 0
            or not exact and to_tsvector('pg_catalog.russian', text_folded) @@ plainto_tsquery('pg_catalog.russian', folded)
        end;
end $$;

-- folded is null once the message was deleted.
create table searched_message (
    room_id   uuid        not null,
    seq       bigint      not null,
    id        uuid        not null,
    author_id uuid        not null,
    posted_at timestamptz not null,
    folded    text,
    primary key (room_id, seq)
);

create index searched_message_terms on searched_message using gin (search_terms(room_id, author_id, posted_at, folded));

-- Up to where the messages of a room were copied. Without a foreign key, as the tables of the log are: the room is locked by whoever
-- writes here, and RoomEraser takes it away with the room.
create table searched_room (
    room_id uuid   not null primary key,
    up_to   bigint not null
);
