-- What a member has read, up to a place in the log of the room, and wants to be told of. A marker moves often, and touches no
-- index: the free space keeps that inside its page. Who is a member already has read what was said so far.
alter table membership
    add column read_seq bigint not null default 0,
    add column notifications text not null default 'all' check (notifications in ('all', 'mentions', 'nothing'));

update membership m set read_seq = r.last_seq from room r where r.id = m.room_id;

alter table membership set (fillfactor = 80);
