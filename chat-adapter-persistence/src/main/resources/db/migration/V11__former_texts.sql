-- What messages said before they were edited, for moderators. The log tells it, too, but only for as long as events are kept. Goes with
-- the message: what was deleted stands nowhere.
create table message_edit (
    room_id     uuid        not null,
    message_seq bigint      not null,
    edit_seq    bigint      not null,
    editor_id   uuid        not null,
    edited_at   timestamptz not null,
    body        text        not null,
    primary key (room_id, message_seq, edit_seq)
);
