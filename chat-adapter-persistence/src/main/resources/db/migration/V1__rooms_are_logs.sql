-- Everything that a room owns begins its key with the room, so that one room's data lie together and can be kept apart by room.
-- Names are compared byte by byte (collate "C"): what makes two names one is the program's to say, and no update of the
-- operating system's sorting rules can make an index wrong.

-- Accounts. A deleted one stays as a tombstone, so that what it wrote keeps an author; it remembers nobody.
create table users (
    id            uuid        not null primary key,
    username      text,
    name_key      text        collate "C",
    email         text,
    password_hash text,
    administrator boolean     not null,
    created_at    timestamptz not null,
    deleted_at    timestamptz,
    constraint users_alive_or_forgotten check (
        case when deleted_at is null
             then num_nulls(username, name_key, password_hash) = 0
             else num_nonnulls(username, name_key, email, password_hash) = 0 and not administrator
        end)
);

-- Partial on purpose, and not only for tombstones: PostgreSQL takes the name for a key that others refer to if it stood in a
-- full unique index, and then deleting an account would wait for, and could deadlock with, everything its owner is writing.
create unique index users_name_key on users (name_key) where deleted_at is null;
create index users_registration on users (created_at, id) where deleted_at is null;
create index users_administrators on users (id) where administrator;

-- Logins. The token itself is nowhere; this is its SHA-256.
create table session (
    id           uuid        not null primary key,
    user_id      uuid        not null references users on delete cascade,
    token_hash   bytea       not null unique,
    created_at   timestamptz not null,
    last_used_at timestamptz not null
);

create index session_of_user on session (user_id);

-- Rooms. The row is also the lock that puts a room's events in order; every event changes last_seq, and the free space keeps
-- those changes inside their page and out of the indexes.
create table room (
    id            uuid        not null primary key,
    name          text        not null,
    name_key      text        not null collate "C" unique,
    owner_id      uuid        not null references users,
    password_hash text,
    created_at    timestamptz not null,
    last_seq      bigint      not null default 0
) with (fillfactor = 70);

create table membership (
    room_id   uuid        not null references room on delete cascade,
    user_id   uuid        not null references users,
    joined_at timestamptz not null,
    primary key (room_id, user_id)
);

create index membership_of_user on membership (user_id, room_id);

-- What was said, and the only place where it is. A message has the sequence of the event that posted it.
create table message (
    room_id   uuid        not null references room on delete cascade,
    seq       bigint      not null,
    id        uuid        not null,
    author_id uuid        not null references users,
    client_id uuid,
    body      text        not null,
    posted_at timestamptz not null,
    primary key (room_id, seq),
    unique (room_id, id)
);

create unique index message_client_id on message (room_id, author_id, client_id) where client_id is not null;

-- The log. Payloads name what happened and never quote it; version counts the shapes that a kind's payload has had.
create table room_event (
    room_id  uuid        not null references room on delete cascade,
    seq      bigint      not null,
    kind     text        not null,
    version  smallint    not null,
    payload  jsonb       not null,
    actor_id uuid        not null references users,
    at       timestamptz not null,
    primary key (room_id, seq)
);
