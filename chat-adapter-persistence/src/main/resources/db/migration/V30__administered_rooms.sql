-- What those who run the server find rooms by, as they find accounts (V28). A message changes no column that is in any of these, so it
-- still touches no index of its room. Direct conversations are in none: nobody runs them.
create index room_name_pieces on room using gin (name_pieces(name_key)) where people is null;
create index room_of_owner on room (owner_id, name_key) where people is null;
create index room_that_is_named on room (id) where people is null;
