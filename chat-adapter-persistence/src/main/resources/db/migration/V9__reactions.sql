-- Who answered which message with which emoji. Named by the sequence of the message, like all that lies together in a room.
create table reaction (
    room_id     uuid   not null,
    message_seq bigint not null,
    emoji       text   not null collate "C",
    user_id     uuid   not null,
    primary key (room_id, message_seq, emoji, user_id)
);

-- How many did, so that a page of messages costs a page, whatever the number of members. Written by the one writer of a room under its
-- lock, together with what it counts. since is the event with which the first of them came: by it they are in order.
create table reaction_tally (
    room_id     uuid    not null,
    message_seq bigint  not null,
    emoji       text    not null collate "C",
    count       integer not null check (count > 0),
    since       bigint  not null,
    primary key (room_id, message_seq, emoji)
);
