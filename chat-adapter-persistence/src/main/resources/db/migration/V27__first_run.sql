-- What makes the first administrator: a row for each server that started while there was none.
create table setup_secret (
    hash       bytea       not null primary key,
    expires_at timestamptz not null
);
