-- Files for those who run the server, to whom those of direct conversations are not shown: whether a file is in one is said beside it, since what a
-- page leaves out would have to be read, too. A room never becomes a direct conversation, nor the other way round.
alter table attachment add column direct boolean not null default false;

update attachment set direct = true
from room
where room.id = attachment.room_id and room.people is not null;

create index attachment_sent on attachment (direct, created_at desc, id desc) where message_seq is not null;
create index attachment_sent_by_size on attachment (direct, size desc, id desc) where message_seq is not null;
