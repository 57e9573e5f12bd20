-- What a message answers, and the message that all of it began with. Null for most. A thread is read from its index alone; what was
-- deleted is not in it.
alter table message
    add column reply_to uuid,
    add column thread_id uuid;

create index message_of_thread on message (room_id, thread_id, seq) where thread_id is not null and deleted_at is null;

-- Who follows a thread, or said that they do not: those who answer and are answered follow unless they did.
create table thread_follow (
    room_id   uuid    not null references room on delete cascade,
    thread_id uuid    not null,
    user_id   uuid    not null,
    following boolean not null,
    primary key (room_id, thread_id, user_id)
);
