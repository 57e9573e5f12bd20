-- Accounts that nobody logs in to for now. In the row of the account, which is locked anyway by whoever opens a session.
alter table users add column disabled_at timestamptz;

-- What those who run the server find accounts by: every three characters of a name that follow each other, in the form in which names are
-- compared. pg_trgm would not do, for the reason of V13. Null for a name that is shorter, which only its beginning finds.
create function name_pieces(name_key text) returns text[]
    language plpgsql immutable strict parallel safe cost 100000 as $$
begin
    return (select array_agg(distinct substr(name_key, place, 3)) from generate_series(1, length(name_key) - 2) place);
end $$;

create index users_name_pieces on users using gin (name_pieces(name_key)) where deleted_at is null;
create index users_address on users (lower(email collate pg_c_utf8), name_key) where email is not null;
create index users_disabled on users (name_key) where disabled_at is not null;

-- What is done to an account is in no room.
alter table audit_entry
    alter column room_id drop not null,
    alter column room_name drop not null,
    add constraint audit_entry_room_with_its_name check (num_nulls(room_id, room_name) in (0, 2));
