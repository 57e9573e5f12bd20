-- For how many days a room keeps its messages; null for as long as the server keeps any.
alter table room add column retention_days integer constraint room_retention_days check (retention_days between 1 and 36500);

create index room_with_retention on room (id) where retention_days is not null;

-- Up to where the messages of a room have expired, and how many went in a run that has not come to its end. Written under the lock of the
-- room together with what went, so a run goes on where it was, on whatever node.
create table message_expiry (
    room_id  uuid   not null primary key references room on delete cascade,
    up_to    bigint not null,
    messages bigint not null
);

-- The server itself, for what nobody did but time: an account that nobody ever had.
insert into users (id, administrator, created_at, deleted_at)
values ('00000000-0000-0000-0000-000000000000', false, now(), now());
