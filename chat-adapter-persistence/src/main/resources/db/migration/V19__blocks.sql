-- Who does not want to hear from whom, and since when. Both rows of users are held while one is added, in the order of their
-- identifiers, so that the number is bounded and nothing is added to an account that goes.
create table block (
    blocker_id uuid        not null references users,
    blocked_id uuid        not null references users,
    blocked_at timestamptz not null,
    primary key (blocker_id, blocked_id),
    check (blocker_id <> blocked_id)
);

-- For a deleted account, which takes along the blocks of it.
create index block_blocked_id on block (blocked_id);
