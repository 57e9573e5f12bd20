-- A room can open by invitation alone, and has no password then. One that is not listed is found by its members alone.
alter table room
    add column by_invitation boolean not null default false,
    add column listed boolean not null default true,
    add constraint room_opens_one_way check (not by_invitation or password_hash is null);

-- What lets some people into a room for some time. The token itself is nowhere; this is its SHA-256. Uses are counted under the
-- lock of the room, in the transaction of the join.
create table invitation (
    id         uuid        not null primary key,
    room_id    uuid        not null references room on delete cascade,
    hash       bytea       not null unique,
    created_by uuid        not null references users,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    max_uses   integer     not null,
    uses       integer     not null default 0,
    constraint invitation_used_at_most check (uses between 0 and max_uses)
);

create index invitation_of_room on invitation (room_id, id);
create index invitation_expiry on invitation (expires_at);

-- A direct conversation is a room of exactly its people, and has no name. There is one for each set of people: they stand in order,
-- so the set is its own key.
alter table room
    alter column name drop not null,
    alter column name_key drop not null,
    add column people uuid[],
    add constraint room_has_a_name_or_people check (
        case when people is null
             then num_nulls(name, name_key) = 0
             else num_nonnulls(name, name_key, password_hash) = 0 and not listed
                  and cardinality(people) between 2 and 10
        end);

create unique index room_people on room (people) where people is not null;
