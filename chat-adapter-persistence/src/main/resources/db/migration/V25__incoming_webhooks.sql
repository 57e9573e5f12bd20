-- What puts messages into a room from outside, under the account of the same id, which no token opens (bot_scopes is empty). The secret
-- itself is nowhere; this is its SHA-256.
create table incoming_webhook (
    room_id     uuid        not null references room on delete cascade,
    id          uuid        not null references users,
    secret_hash bytea       not null unique,
    created_by  uuid        not null references users,
    created_at  timestamptz not null,
    primary key (room_id, id)
);
