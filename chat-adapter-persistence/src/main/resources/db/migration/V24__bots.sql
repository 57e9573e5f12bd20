-- Accounts that programs use. Such a one has no password, and has what its token opens instead; deleted, it is a tombstone like others.
-- In the row of the account, so that recognizing a token reads nothing more than it did.
alter table users
    add column bot_owner_id uuid references users,
    add column bot_scopes text[],
    add column bot_expires_at timestamptz,
    drop constraint users_alive_or_forgotten,
    add constraint users_alive_or_forgotten check (
        case when deleted_at is null
             then num_nulls(username, name_key) = 0 and num_nonnulls(password_hash, bot_scopes) = 1
                  and not (administrator and bot_scopes is not null)
             else num_nonnulls(username, name_key, email, password_hash, bot_owner_id, bot_scopes, bot_expires_at) = 0
                  and not administrator
        end);

create index users_bots_of_owner on users (bot_owner_id, id) where bot_owner_id is not null;
create index users_bots_that_expire on users (bot_expires_at) where bot_expires_at is not null;
