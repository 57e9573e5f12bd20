-- Who cannot speak in a room, by whom it was said and when; muted_until is null for good. Outlives the membership, as a ban does.
create table mute (
    room_id     uuid        not null references room on delete cascade,
    user_id     uuid        not null references users,
    muted_by    uuid        not null references users,
    muted_at    timestamptz not null,
    muted_until timestamptz,
    primary key (room_id, user_id)
);

-- How many seconds lie between two messages of a member, and when this one spoke last while they did. A join counts as a message,
-- so leaving is no way around it. Neither column is in an index.
alter table room add column slow_mode integer not null default 0 check (slow_mode between 0 and 21600);
alter table membership add column spoke_at timestamptz;
