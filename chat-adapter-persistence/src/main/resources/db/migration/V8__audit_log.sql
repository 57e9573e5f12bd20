-- Who did what to whom, when and why. Refers to no room, since it outlives them; the name is that of then. Nothing ever changes a line.
create table audit_entry (
    id         bigint      not null generated always as identity primary key,
    room_id    uuid        not null,
    room_name  text        not null,
    at         timestamptz not null,
    actor_id   uuid        not null references users,
    action     text        not null,
    member_id  uuid        references users,
    message_id uuid,
    reason     text,
    detail     text
);

create index audit_entry_of_room on audit_entry (room_id, id);
