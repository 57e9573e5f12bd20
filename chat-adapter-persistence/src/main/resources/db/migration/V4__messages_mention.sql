-- Whom a message means: the members it names, and the room itself where it means everybody. Null where it means nobody, as nearly
-- every message does, so the index is small, and writing most messages does not touch it.
alter table message add column mentions uuid[];

create index message_that_mentions on message (room_id, seq) where mentions is not null;
