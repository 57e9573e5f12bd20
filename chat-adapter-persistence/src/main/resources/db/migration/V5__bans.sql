-- Who cannot join a room, by whom it was said and when. Outlives the membership, which is the point of it.
create table ban (
    room_id   uuid        not null references room on delete cascade,
    user_id   uuid        not null references users,
    banned_by uuid        not null references users,
    banned_at timestamptz not null,
    primary key (room_id, user_id)
);
