-- By what push services know this installation. The private key stands here as it is, since it takes it to sign. One row at most.
create table push_key (
    only_one    boolean not null primary key default true check (only_one),
    public_key  text    not null,
    private_key text    not null
);

-- Browsers that are told of messages. One ends with the session that it was made in, whatever ends that.
create table push_subscription (
    id         uuid        not null primary key,
    user_id    uuid        not null references users,
    session_id uuid        not null references session on delete cascade,
    endpoint   text        not null collate "C" unique,
    key        text        not null,
    secret     text        not null,
    created_at timestamptz not null
);

create index push_subscription_of_user on push_subscription (user_id, id);
create index push_subscription_of_session on push_subscription (session_id);

-- Up to where a room was looked through for what is to be told. Only rooms with members who have a subscription are here.
create table push_room (
    room_id uuid   not null primary key references room on delete cascade,
    up_to   bigint not null
);

-- The newest message of a room that a subscription is to be told of, so that there are never more rows than subscriptions times rooms. Without
-- a foreign key to the subscription: whoever looks through rooms would wait for sessions that end, and these for it. What is left
-- of one that is gone goes when it is due.
create table push_notice (
    subscription_id uuid        not null,
    room_id         uuid        not null references push_room on delete cascade,
    seq             bigint      not null,
    failures        integer     not null default 0,
    failing_since   timestamptz,
    due_at          timestamptz not null,
    primary key (subscription_id, room_id)
);

create index push_notice_due on push_notice (due_at);
create index push_notice_of_room on push_notice (room_id);
