-- What those who run the server find bots by, as they find rooms (V30). People are in none of these, so opening an account writes nothing here.
create index users_bots on users (id) where bot_owner_id is not null;
create index users_bots_by_name on users (name_key) where bot_owner_id is not null;
create index users_bots_name_pieces on users using gin (name_pieces(name_key)) where bot_owner_id is not null;
