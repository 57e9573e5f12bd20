-- Addresses that are told what happens in a room. The log is their queue; delivered_seq is the place of each in it. The secret stands here
-- as it is, since it takes it to sign.
create table outgoing_webhook (
    id            uuid        not null primary key,
    room_id       uuid        not null references room on delete cascade,
    url           text        not null,
    secret        text        not null,
    created_by    uuid        not null references users,
    created_at    timestamptz not null,
    delivered_seq bigint      not null,
    failures      integer     not null,
    failing_since timestamptz,
    next_attempt  timestamptz not null,
    error         text,
    disabled      boolean     not null,
    leased_until  timestamptz not null default '-infinity'
);

create index outgoing_webhook_of_room on outgoing_webhook (room_id, id);
create index outgoing_webhook_to_tell on outgoing_webhook (next_attempt) where not disabled;
