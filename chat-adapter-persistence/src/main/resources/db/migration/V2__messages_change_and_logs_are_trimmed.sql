-- Messages can be edited and deleted. A deleted one keeps its place and the client id, so that a repeated send finds it for ever;
-- its text is nowhere.
alter table message
    alter column body drop not null,
    add column edited_at timestamptz,
    add column deleted_at timestamptz,
    add constraint message_said_or_deleted check ((deleted_at is null) = (body is not null));

-- The two tables that every message writes to refer to nothing. A check of a foreign key costs a look at another table for each
-- row and writes a lock into its rows, more than the insert itself. What the keys promised is kept by the one writer: RoomLog
-- inserts under the lock of a room that is there, for an actor who is a member or whose account is locked, accounts stay as
-- tombstones, and RoomEraser deletes what a room holds before the room.
alter table message
    drop constraint message_room_id_fkey,
    drop constraint message_author_id_fkey;
alter table room_event
    drop constraint room_event_room_id_fkey,
    drop constraint room_event_actor_id_fkey;

-- The texts that must go when their message is deleted. Seldom anything is edited, so this costs nearly nothing.
create index room_event_of_edit on room_event (room_id, (payload ->> 'messageId')) where kind = 'message.edited';

-- Events up to trimmed_seq were taken away by retention. A retention that keeps trim_below events or more has nothing to take
-- here: an append sets it to the greatest number, trimming takes it down, and so trimming looks at rooms in which something
-- happened, and at no others. It is indexed, but nearly every append finds it as it leaves it, so last_seq still changes
-- without touching an index.
alter table room
    add column trimmed_seq bigint not null default 0,
    add column trim_below integer not null default 2147483647,
    add column client_id uuid;

create index room_to_trim on room (trim_below, id);
create unique index room_client_id on room (owner_id, client_id) where client_id is not null;

-- Of many rooms in one page many can change in one commit, and what they leave behind goes only once nobody can see it any
-- more. Half a page is room for it; rows that are here already find theirs as they change. Vacuum comes by the number of
-- changes, since a small table reaches any share of itself at once.
alter table room set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Retention takes the oldest out of a table that only grows otherwise: a fifth of it is too much to wait for.
alter table room_event set (autovacuum_vacuum_scale_factor = 0.05);

-- What opens one connection, once. The ticket itself is nowhere; this is its SHA-256.
create table ticket (
    hash       bytea       not null primary key,
    session_id uuid        not null references session on delete cascade,
    expires_at timestamptz not null
);

create index ticket_of_session on ticket (session_id);
create index ticket_expiry on ticket (expires_at);

-- Which life of the store this is. The one row says so in its key.
create table store_epoch (
    only_row boolean not null primary key default true check (only_row),
    epoch    text    not null
);

insert into store_epoch (epoch) values (replace(gen_random_uuid()::text, '-', ''));
