-- Files. A row without a type is one whose bytes are still arriving, and its size is the most that may come; one without a message was
-- not sent, and goes after a while.
create table attachment (
    id uuid primary key,
    room_id uuid not null,
    uploader_id uuid not null,
    name text not null,
    type text,
    size bigint not null,
    width integer,
    height integer,
    thumbnail_width integer,
    thumbnail_height integer,
    created_at timestamptz not null,
    message_seq bigint
);

create index attachment_of_message on attachment (room_id, message_seq);
create index attachment_unsent_of_user on attachment (uploader_id) where message_seq is null;
create index attachment_unsent on attachment (created_at) where message_seq is null;

-- Bytes, a piece each. Files are mostly compressed already: to try again costs time and gains nothing.
create table attachment_chunk (
    attachment_id uuid not null,
    rendition smallint not null,
    position integer not null,
    bytes bytea not null,
    primary key (attachment_id, rendition, position)
);

alter table attachment_chunk alter column bytes set storage external;

-- Files that went away, and whose bytes, wherever these are, are still to be deleted.
create table attachment_gone (
    attachment_id uuid primary key
);

-- What a message shows of its files, so that it is read as it was before there were any.
alter table message add column attachments text;
